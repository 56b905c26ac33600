package io.cardfolio.ui.compare;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.text.Texts;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How many customers differ, or how far the counting is.
final class RowsView extends VBox {
  private static final int DECIMALS = 2;

  private final Texts texts;
  private final Label text = ComparePanel.remark("");
  private final Label columns = ComparePanel.remark("");
  private final HBox running;
  private final Button again = new Button();

  RowsView(CompareModel model, Texts texts) {
    this.texts = texts;
    getStyleClass().add("compare-rows");
    text.setId("compare-rows-text");
    columns.setId("compare-rows-columns");
    running = running(model);
    again.setId("compare-again");
    again.setText(texts.of("compare.again"));
    again.setOnAction(_ -> model.compareRows());
    getChildren().addAll(text, columns, running, again);
    getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    Hearing.heldBy(this).of(model.rowsProperty(), this::show);
  }

  private HBox running(CompareModel model) {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.comparing().progressProperty());
    bar.setAccessibleText(texts.of("compare.comparing"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    Button cancel = new Button(texts.of("compare.cancel"));
    cancel.setId("compare-cancel");
    cancel.setOnAction(_ -> model.cancel());
    HBox box = new HBox(bar, cancel);
    box.getStyleClass().add("compare-running");
    return box;
  }

  private void show(RowsState state) {
    running.setVisible(state instanceof RowsState.Running);
    again.setVisible(state instanceof RowsState.Cancelled || state instanceof RowsState.Failed);
    columns.setVisible(state instanceof RowsState.Done done && done.result().differing() > 0);
    switch (state) {
      case RowsState.Waiting _, RowsState.Running _ -> text.setText(texts.of("compare.comparing"));
      case RowsState.Cancelled _ -> text.setText(texts.of("compare.cancelled"));
      case RowsState.Failed failed -> text.setText(texts.of("compare.failed", failed.why()));
      case RowsState.Done done -> {
        text.setText(sentence(done.result()));
        columns.setText(columns(done.result()));
      }
    }
  }

  private String sentence(RowComparison result) {
    String differ =
        texts.of(
            result.isSample() ? "compare.differ-sample" : "compare.differ",
            texts.figures().count(result.differing()),
            texts.figures().count(result.compared()),
            texts.figures().percent(result.part(), DECIMALS),
            texts.figures().count(result.common()));
    if (result.more() == 0) {
      return differ;
    }
    String key = result.more() > 0 ? "compare.only-now" : "compare.only-pinned";
    return differ + " " + texts.count(key, Math.abs(result.more()));
  }

  private String columns(RowComparison result) {
    return result.columns().entrySet().stream()
        .sorted(
            Map.Entry.<CustomerColumn, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry ->
            texts.of(
                "compare.column", entry.getKey().header(), texts.figures().count(entry.getValue())))
        .collect(Collectors.joining(", "));
  }
}
