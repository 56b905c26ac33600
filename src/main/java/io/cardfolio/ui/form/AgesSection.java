package io.cardfolio.ui.form;

import static io.cardfolio.validate.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.Range;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.SpecField;
import io.cardfolio.validate.SpecRules;
import java.util.function.BiFunction;

/// How old customers are.
final class AgesSection implements Part {
  private static final Range USUAL = new Range(SpecRules.ADULT, 100);

  private final StudioModel model;
  private final ValueSpinner<Integer> minimum;
  private final ValueSpinner<Integer> maximum;
  private final RangeBar bar;
  private final ProblemList problems;
  private final Section section;

  AgesSection(StudioModel model) {
    this.model = model;
    minimum = years("age-min", "Age minimum", (ages, value) -> new Range(value, ages.maximum()));
    maximum = years("age-max", "Age maximum", (ages, value) -> new Range(ages.minimum(), value));
    bar = new RangeBar("age-slider", "Ages", USUAL, 1, ages((_, range) -> range));
    problems = new ProblemList(model, SpecField.AGES, NO_SEGMENT, minimum, maximum);
    section =
        new Section(
            "ages-section",
            "Ages",
            Rows.of(Rows.wide(72, minimum), Rows.grow(bar), Rows.wide(72, maximum)),
            problems);
  }

  Section section() {
    return section;
  }

  @Override
  public void refresh() {
    minimum.show(ages().minimum());
    maximum.show(ages().maximum());
    bar.show(ages());
    problems.refresh();
    section.info().setText(Text.of("%d – %d years", ages().minimum(), ages().maximum()));
  }

  private Range ages() {
    return model.spec().ages();
  }

  private <T> Setting<T> ages(BiFunction<Range, T, Range> change) {
    return new Setting<>(
        model,
        EditName.of(SpecField.AGES),
        (spec, value) -> spec.withAges(change.apply(spec.ages(), value)));
  }

  private ValueSpinner<Integer> years(
      String id, String title, BiFunction<Range, Integer, Range> change) {
    return new ValueSpinner<>(
        id,
        Formats.YEARS,
        () -> title,
        Steps.up(1, SpecRules.OLDEST),
        Steps.down(1, SpecRules.ADULT),
        ages(change));
  }
}
