package io.cardfolio.ui.export;

import io.cardfolio.ui.control.OneOfSeveral;
import io.cardfolio.ui.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// One card for each format with what it would come to.
final class FormatCards extends VBox {
  private static final int MOST_COLUMNS = 3;
  private static final double WHOLE = 100;

  private final ExportModel model;
  private final Texts texts;
  private final ExportWords words;
  private final Map<ExportFormat, Card> cards = new EnumMap<>(ExportFormat.class);
  private final GridPane grid = new GridPane();

  FormatCards(ExportModel model, Texts texts, ExportWords words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    getStyleClass().add("export-part");
    ToggleGroup group = new ToggleGroup();
    grid.getStyleClass().add("format-cards");
    for (ExportFormat format : ExportFormat.values()) {
      cards.put(format, new Card(format, group));
    }
    arrange(MOST_COLUMNS);
    getChildren().addAll(Parts.heading(texts.of("export.format")), grid);
    model.choice().formatProperty().subscribe(format -> cards.get(format).setSelected(true));
    model.sampleProperty().subscribe(_ -> cards.values().forEach(Card::tellSize));
    model.choice().draftProperty().subscribe(_ -> cards.values().forEach(Card::tellSize));
  }

  @Override
  protected void layoutChildren() {
    int columns = columns();
    if (columns != grid.getColumnCount()) {
      arrange(columns);
    }
    super.layoutChildren();
  }

  /// As many as there are cards whose names fit beside each other.
  private int columns() {
    double widest = cards.values().stream().mapToDouble(card -> card.prefWidth(-1)).max().orElse(0);
    double each = widest + grid.getHgap();
    return (int) Math.clamp((getWidth() + grid.getHgap()) / each, 1, MOST_COLUMNS);
  }

  private void arrange(int columns) {
    grid.getChildren().clear();
    grid.getColumnConstraints()
        .setAll(Stream.generate(() -> part(columns)).limit(columns).toList());
    cards.forEach(
        (format, card) -> grid.add(card, format.ordinal() % columns, format.ordinal() / columns));
  }

  private static ColumnConstraints part(int columns) {
    ColumnConstraints part = new ColumnConstraints();
    part.setPercentWidth(WHOLE / columns);
    return part;
  }

  void focusChosen() {
    cards.get(model.choice().formatProperty().get()).requestFocus();
  }

  private static Ikon icon(ExportFormat format) {
    return switch (format) {
      case CSV -> MaterialDesignF.FILE_DELIMITED_OUTLINE;
      case CSV_GZ, CSV_ZST -> MaterialDesignF.FOLDER_ZIP_OUTLINE;
      case STATISTICS -> MaterialDesignC.CODE_JSON;
      case SETTINGS -> MaterialDesignC.COG_OUTLINE;
    };
  }

  /// One of the formats.
  private final class Card extends OneOfSeveral {
    private final ExportFormat format;
    private final Label size = Parts.muted("format-size");

    Card(ExportFormat format, ToggleGroup group) {
      this.format = format;
      setId("format-" + ExportWords.key(format));
      setToggleGroup(group);
      getStyleClass().setAll("format-card");
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setMaxWidth(Double.MAX_VALUE);
      size.setId(getId() + "-size");
      Label name = new Label(words.format(format), new FontIcon(icon(format)));
      name.getStyleClass().add("format-name");
      HBox first = new HBox(name);
      first.setAlignment(Pos.CENTER_LEFT);
      VBox box = new VBox(first, size);
      box.getStyleClass().add("format-box");
      setGraphic(box);
      selectedProperty()
          .subscribe(selected -> {
            if (selected) {
              model.choice().formatProperty().set(format);
            }
          });
      tellSize();
    }

    private void tellSize() {
      size.setText(
          model
              .estimate(format)
              .map(estimate -> words.size(estimate.bytes()))
              .orElse(
                  texts.of(
                      model.sampleProperty().get().isEmpty()
                          ? "export.measuring"
                          : "export.not-known")));
      setAccessibleText(words.format(format) + ", " + size.getText());
    }
  }
}
