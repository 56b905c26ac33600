package io.cardfolio.ui.export;

import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The export dialog: what, where to, a look at it, and how far it is.
public final class ExportDialog extends BorderPane {
  private static final double HALF = 50;

  private final ExportModel model;
  private final Texts texts;
  private final Label subtitle = new Label();
  private final FormatCards formats;
  private final ExportFooter footer;

  /// A dialog over a model.
  ///
  /// @param places asks the user for places
  /// @param showInFileManager shows a file in the file manager
  public ExportDialog(
      ExportModel model, Texts texts, ExportPlaces places, Consumer<Path> showInFileManager) {
    this.model = model;
    this.texts = texts;
    ExportWords words = new ExportWords(texts);
    formats = new FormatCards(model, texts, words);
    footer = new ExportFooter(model, texts, showInFileManager);
    setId("export-dialog");
    getStyleClass().add("export-dialog");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(texts.of("export.title"));
    setTop(header());
    setCenter(body(settings(words, places), new PreviewPart(model, texts, words)));
    setBottom(new VBox(new ExportBand(model, texts, words), footer));
    model.openProperty().subscribe(_ -> tellWhat());
  }

  /// Focuses the first control that does something now.
  void focusFirst() {
    if (model.phaseProperty().get().isOpen()) {
      formats.focusChosen();
    } else {
      footer.focusFirst();
    }
  }

  private Node header() {
    Label title = new Label(texts.of("export.title"));
    title.getStyleClass().add("dialog-title");
    subtitle.setId("export-subtitle");
    subtitle.getStyleClass().add("muted");
    Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    close.setId("export-close-icon");
    close.getStyleClass().addAll("flat", "button-icon", "icon-button");
    close.setAccessibleText(texts.of("export.close"));
    close.setTooltip(new Tooltip(texts.of("export.close-hint")));
    close.setOnAction(_ -> model.close());
    VBox titles = new VBox(title, subtitle);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header = new HBox(titles, close);
    header.setAlignment(Pos.CENTER);
    header.getStyleClass().add("export-header");
    return header;
  }

  private void tellWhat() {
    subtitle.setText(
        texts.count(
            "export.subtitle",
            model.spec().customers(),
            model.portfolio(),
            Long.toString(model.spec().seed()),
            model.spec().asOf().toString()));
  }

  /// What can be set up; read-only while the export runs.
  private Region settings(ExportWords words, ExportPlaces places) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("export-settings");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      half.setHalignment(HPos.LEFT);
      half.setFillWidth(true);
      grid.getColumnConstraints().add(half);
    }
    grid.add(formats, 0, 0);
    grid.add(new TableList(model, texts, words), 1, 0);
    grid.add(new DestinationPart(model, texts, places), 0, 1);
    grid.add(new ManifestPart(model, texts), 1, 1);
    model.phaseProperty().subscribe(phase -> grid.setDisable(!phase.isOpen()));
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::exportOnEnter);
    return grid;
  }

  /// What is chosen by the space key keeps the Enter key from the button that it is for.
  private void exportOnEnter(KeyEvent key) {
    boolean choice = key.getTarget() instanceof ToggleButton || key.getTarget() instanceof CheckBox;
    if (key.getCode() == KeyCode.ENTER && choice) {
      footer.export();
      key.consume();
    }
  }

  private static Node body(Region settings, Region preview) {
    VBox body = new VBox(settings, preview);
    body.getStyleClass().add("export-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setId("export-scroll");
    scroll.getStyleClass().add("export-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
