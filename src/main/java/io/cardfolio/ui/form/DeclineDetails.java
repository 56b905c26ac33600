package io.cardfolio.ui.form;

import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// How the spending of declining customers falls: drawn, and in numbers.
final class DeclineDetails extends VBox implements Part {
  private static final double FIELD = 64;
  private static final double SAMPLE = 14;

  private final OneSegment segment;
  private final DeclineChart chart;
  private final ValueField<Integer> gradualFrom;
  private final ValueField<Percent> gradualStep;
  private final ValueField<Integer> suddenFrom;
  private final ValueField<Percent> floor;
  private final List<ProblemList> problems = new ArrayList<>();

  DeclineDetails(OneSegment segment) {
    this.segment = segment;
    Formats formats = new Formats(segment.texts());
    chart = new DeclineChart(segment);
    getChildren().add(chart);
    gradualFrom =
        add(
            "gradual-from",
            "gradual",
            formats.years(),
            SpecField.SEGMENT_GRADUAL_FROM,
            DeclineCurve::withGradualFrom);
    gradualStep =
        add(
            "gradual-step",
            "gradual",
            formats.percent(),
            SpecField.SEGMENT_GRADUAL_STEP,
            DeclineCurve::withGradualStep);
    suddenFrom =
        add(
            "sudden-from",
            "sudden",
            formats.years(),
            SpecField.SEGMENT_SUDDEN_FROM,
            DeclineCurve::withSuddenFrom);
    floor =
        add(
            "floor",
            "floor",
            formats.percent(),
            SpecField.SEGMENT_DECLINE_FLOOR,
            DeclineCurve::withFloor);
  }

  @Override
  public void refresh() {
    Segment now = segment.now();
    DeclineCurve curve = now.activity().decline();
    setVisible(now.declines());
    setManaged(now.declines());
    chart.show(curve, segment.model().spec().transactions().months());
    gradualFrom.show(curve.gradualFrom());
    gradualStep.show(curve.gradualStep());
    suddenFrom.show(curve.suddenFrom());
    floor.show(curve.floor());
    problems.forEach(ProblemList::refresh);
  }

  /// Whether something is wrong in the numbers.
  boolean hasProblems() {
    return problems.stream().anyMatch(ProblemList::hasProblems);
  }

  private <T> ValueField<T> add(
      String part,
      String line,
      TextFormat<T> format,
      SpecField field,
      BiFunction<DeclineCurve, T, DeclineCurve> change) {
    Setting<T> setting =
        segment.activity(
            field,
            (Activity activity, T value) ->
                activity.withDecline(change.apply(activity.decline(), value)));
    ValueField<T> text =
        new ValueField<>(segment.id(part), format, () -> segment.title(part), setting);
    text.getStyleClass().add("detail-text");
    Label label = FormRows.label(segment.title(part));
    label.setGraphic(sample(line));
    ProblemList list = segment.problems(field, text);
    problems.add(list);
    getChildren().addAll(FormRows.options(label, FormRows.wide(FIELD, text)), list);
    return text;
  }

  /// A piece of the line that a number belongs to.
  private static Line sample(String line) {
    Line sample = new Line(0, 0, SAMPLE, 0);
    sample.getStyleClass().addAll("decline-line", line);
    return sample;
  }
}
