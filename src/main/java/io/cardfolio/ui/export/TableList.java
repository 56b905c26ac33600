package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.ui.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What a format can write, each with its rows and size.
final class TableList extends VBox {
  private final ExportModel model;
  private final Texts texts;
  private final ExportWords words;
  private final Label heading = Parts.heading("");
  private final VBox rows = new VBox();
  private Subscription chosen = Subscription.EMPTY;

  TableList(ExportModel model, Texts texts, ExportWords words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    getStyleClass().add("export-part");
    rows.getStyleClass().add("table-rows");
    getChildren().addAll(heading, rows);
    model.choice().formatProperty().subscribe(_ -> refresh());
    model.sampleProperty().subscribe(_ -> refresh());
    model.openProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    ExportFormat format = model.choice().formatProperty().get();
    heading.setText(texts.of(format.isTable() ? "export.tables" : "export.contents"));
    chosen.unsubscribe();
    chosen = Subscription.EMPTY;
    rows.getChildren().setAll(format.contents().stream().map(this::row).toList());
  }

  private HBox row(FileContent content) {
    boolean there = model.choice().isThere(content);
    CheckBox box = new CheckBox(content.label());
    box.setId("table-" + content.label());
    box.setMnemonicParsing(false);
    box.setMinWidth(USE_PREF_SIZE);
    box.setDisable(!there);
    if (there) {
      choose(box, model.choice().chosenProperty(content));
    }
    Label count = new Label(there ? rows(content) : texts.of("export.defects-off"));
    if (!there) {
      count.getStyleClass().add("muted");
    }
    count.setId(box.getId() + "-rows");
    Label size = Parts.muted(box.getId() + "-size");
    size.getStyleClass().add("table-size");
    size.setText(there ? size(content) : "");
    size.setManaged(there);
    box.setAccessibleText(content.label() + ", " + count.getText() + ", " + size.getText());
    HBox row = new HBox(box, Parts.gap(), count, size);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("table-row-line");
    return row;
  }

  private void choose(CheckBox box, BooleanProperty is) {
    Bindings.bindBidirectional(box.selectedProperty(), is);
    chosen = chosen.and(() -> Bindings.unbindBidirectional(box.selectedProperty(), is));
  }

  private String size(FileContent content) {
    return model
        .estimate(content, model.choice().formatProperty().get())
        .map(estimate -> words.size(estimate.bytes()))
        .orElse("");
  }

  private String rows(ExportSample.Transactions transactions) {
    String rows = texts.count("export.rows", transactions.rows());
    return transactions.exact() ? rows : texts.of("export.about", rows);
  }

  private String rows(FileContent content) {
    return switch (content) {
      case CUSTOMERS -> texts.count("export.rows", model.spec().customers());
      case DEFECT_LABELS ->
          model
              .outcome()
              .flatMap(CustomerOutcome::defects)
              .map(score -> texts.count("export.rows", score.planted()))
              .orElse("");
      case TRANSACTION_DEFECT_LABELS -> "";
      case TRANSACTIONS ->
          model.sampleProperty().get().map(ExportSample::transactions).map(this::rows).orElse("");
      case STATISTICS -> texts.count("export.of-rows", model.spec().customers());
      case SETTINGS -> texts.count("export.segments", model.spec().segments().size());
    };
  }
}
