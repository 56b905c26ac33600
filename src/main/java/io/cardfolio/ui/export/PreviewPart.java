package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.ui.control.OneOfSeveral;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The first lines of the files as they will be written.
final class PreviewPart extends VBox {
  private final ExportModel model;
  private final Texts texts;
  private final ListView<String> lines = new ListView<>();
  private final Label caption = Parts.muted("preview-caption");
  private final ToggleGroup group = new ToggleGroup();
  private final ToggleButton content = new Choice("preview-content");
  private final ToggleButton transactions = new Choice("preview-transactions");
  private final ToggleButton manifest = new Choice("preview-manifest");

  PreviewPart(ExportModel model, Texts texts, ExportWords words) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("export-preview");
    lines.setId("preview");
    lines.getStyleClass().add("preview-lines");
    lines.setCellFactory(_ -> new LineCell());
    lines.setAccessibleText(texts.of("export.preview"));
    caption.getStyleClass().add("caption");
    HBox line =
        new HBox(
            Parts.heading(texts.of("export.preview")),
            content,
            transactions,
            manifest,
            Parts.gap(),
            caption);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("preview-line");
    getChildren().addAll(line, lines);
    content.setSelected(true);
    group.selectedToggleProperty().subscribe(_ -> refresh());
    model.choice().draftProperty().subscribe(_ -> refresh());
    model.sampleProperty().subscribe(_ -> refresh());
    model.openProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    ExportFormat format = model.choice().formatProperty().get();
    content.setText(format.contents().getFirst().label());
    transactions.setText(FileContent.TRANSACTIONS.label());
    show(transactions, model.choice().isWritten(FileContent.TRANSACTIONS));
    boolean withManifest = model.manifestDraft().isPresent();
    show(manifest, withManifest);
    manifestName();
    if (transactions.isSelected()) {
      show(
          model.sampleProperty().get().map(it -> it.transactions().lines()).orElse(List.of()),
          model.sampleProperty().get().map(this::firstTransactions).orElse(""));
    } else if (manifest.isSelected()) {
      show(model.manifestDraft().orElse("").lines().toList(), texts.of("export.manifest-caption"));
    } else {
      show(contents(format), caption(format));
    }
  }

  /// Shows a choice or not; one that goes lets the first one be chosen.
  private void show(ToggleButton choice, boolean there) {
    choice.setVisible(there);
    choice.setManaged(there);
    if (!there && choice.isSelected()) {
      content.setSelected(true);
    }
  }

  private String firstTransactions(ExportSample sample) {
    long rows = sample.transactions().rows();
    String shown = texts.figures().count(Math.min(ExportSample.SHOWN_ROWS, rows));
    return sample.transactions().exact()
        ? texts.count("export.first-rows", rows, shown)
        : texts.of("export.first-of-about", shown, texts.figures().count(rows));
  }

  private void manifestName() {
    if (model.choice().draftProperty().get() instanceof ExportDraft.Planned(var plan)) {
      plan.manifest().ifPresent(file -> manifest.setText(String.valueOf(file.getFileName())));
    }
  }

  private List<String> contents(ExportFormat format) {
    return switch (format) {
      case CSV, CSV_GZ, CSV_ZST ->
          model.sampleProperty().get().map(ExportSample::customers).orElse(List.of());
      case STATISTICS ->
          model.sampleProperty().get().map(ExportSample::statistics).orElse(List.of());
      case SETTINGS -> SettingsJson.write(model.spec()).lines().toList();
    };
  }

  private String caption(ExportFormat format) {
    return switch (format) {
      case CSV, CSV_GZ, CSV_ZST ->
          texts.count(
              "export.first-rows",
              model.spec().customers(),
              texts.figures().count(Math.min(ExportSample.SHOWN_ROWS, model.spec().customers())));
      case STATISTICS ->
          contents(format).isEmpty()
              ? texts.of("export.statistics-later")
              : texts.count("export.first-lines", contents(format).size());
      case SETTINGS -> texts.count("export.lines", contents(format).size());
    };
  }

  private void show(List<String> shown, String words) {
    caption.setText(words);
    if (!lines.getItems().equals(shown)) {
      lines.getItems().setAll(shown);
    }
  }

  /// One of the files.
  private final class Choice extends OneOfSeveral {
    Choice(String id) {
      setId(id);
      setToggleGroup(group);
      getStyleClass().setAll("preview-choice");
      setMnemonicParsing(false);
    }
  }

  /// A line with its number.
  private static final class LineCell extends ListCell<String> {
    private final Label number = new Label();
    private final Label text = new Label();
    private final HBox box = new HBox(number, text);

    LineCell() {
      getStyleClass().add("preview-cell");
      number.getStyleClass().add("line-number");
      text.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : box);
      if (!empty) {
        number.setText(Integer.toString(getIndex() + 1));
        text.setText(item);
      }
    }
  }
}
