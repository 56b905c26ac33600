package io.cardfolio.ui.form;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.function.BiFunction;

/// How old customers are.
final class AgesSection implements FormPart {
  private static final Range USUAL = new Range(PortfolioSpec.ADULT, 100);

  private final StudioModel model;
  private final Texts texts;
  private final ValueSpinner<Integer> minimum;
  private final ValueSpinner<Integer> maximum;
  private final RangeBar bar;
  private final ProblemList problems;
  private final Section section;

  AgesSection(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    minimum = years("age-min", (ages, value) -> new Range(value, ages.maximum()));
    maximum = years("age-max", (ages, value) -> new Range(ages.minimum(), value));
    String title = texts.of("form.ages");
    bar = new RangeBar("age-slider", title, USUAL, 1, ages((_, range) -> range));
    problems = new ProblemList(model, texts, SpecField.AGES, NO_SEGMENT, minimum, maximum);
    section =
        new Section(
            "ages-section",
            title,
            FormRows.of(FormRows.wide(72, minimum), FormRows.grow(bar), FormRows.wide(72, maximum)),
            problems);
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void refresh() {
    minimum.show(ages().minimum());
    maximum.show(ages().maximum());
    bar.show(ages());
    problems.refresh();
    section
        .info()
        .setText(
            texts.of(
                "form.years",
                texts.figures().count(ages().minimum()),
                texts.figures().count(ages().maximum())));
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

  private ValueSpinner<Integer> years(String id, BiFunction<Range, Integer, Range> change) {
    String title = "form." + id;
    return new ValueSpinner<>(
        id,
        new Formats(texts).years(),
        () -> texts.of(title),
        Steps.up(1, LegalRanges.AGES.maximum()),
        Steps.down(1, PortfolioSpec.ADULT),
        ages(change));
  }
}
