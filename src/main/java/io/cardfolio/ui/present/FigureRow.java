package io.cardfolio.ui.present;

import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What was measured in a step, in figures that are read from afar.
final class FigureRow extends GridPane {
  private static final double[] WIDTHS = {40, 40, 20};
  private static final int LONG_FIGURE = 12;
  private static final String NOT_YET = "…";
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Texts texts;
  private final Figure time = new Figure("present-time");
  private final Figure errors = new Figure("present-errors");
  private final Figure seed = new Figure("present-seed");
  private final ProgressBar progress = new ProgressBar();

  FigureRow(PresentModel model, Texts texts) {
    this.texts = texts;
    getStyleClass().add("present-figures");
    addRow(0, time, errors, seed);
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      getColumnConstraints().add(column);
    }
    progress.setId("present-progress");
    progress.getStyleClass().add("present-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.progressProperty().bind(model.progressProperty());
    progress.setVisible(false);
    time.getChildren().add(progress);
  }

  /// Shows a step.
  void show(long seedOfStep, Optional<Measured> measured, Optional<Failure> failure) {
    seed.show(
        texts.of("present.seed", Long.toString(seedOfStep)), texts.of("present.same-everywhere"));
    measured.ifPresentOrElse(
        this::show,
        () -> {
          time.show(NOT_YET, failure.map(this::said).orElse(texts.of("present.making")));
          errors.show(NOT_YET, rules());
        });
    progress.setVisible(measured.filter(Measured::isSample).isPresent() && failure.isEmpty());
    errors.pseudoClassStateChanged(
        WRONG, measured.filter(it -> it.dataset().outcome().report().errors() > 0).isPresent());
  }

  private void show(Measured measured) {
    long made = measured.dataset().outcome().summary().customers();
    String count = texts.figures().count(made);
    time.show(
        texts.figures().duration(measured.dataset().millis()),
        measured.isSample()
            ? texts.of("present.sample", count, texts.figures().count(measured.all()))
            : texts.count("present.made", made));
    errors.show(
        texts.count("present.errors", measured.dataset().outcome().report().errors()), rules());
  }

  private String rules() {
    return texts.count("present.rules", Rule.CUSTOMERS.size());
  }

  private String said(Failure failure) {
    return failure.what() + ". " + failure.why() + ".";
  }

  /// A figure over its caption.
  private static final class Figure extends VBox {
    private final Label value = new Label();
    private final Label caption = new Label();

    Figure(String id) {
      value.setId(id);
      value.getStyleClass().add("present-figure");
      caption.setId(id + "-caption");
      caption.getStyleClass().add("present-caption");
      caption.setWrapText(true);
      getStyleClass().add("present-measure");
      getChildren().addAll(value, caption);
    }

    void show(String figure, String words) {
      value.setText(figure);
      value.pseudoClassStateChanged(LONG, figure.length() > LONG_FIGURE);
      caption.setText(words);
    }
  }
}
