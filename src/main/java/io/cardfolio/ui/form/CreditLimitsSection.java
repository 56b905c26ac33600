package io.cardfolio.ui.form;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.Range;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.function.BiFunction;

/// The credit limits that customers may have.
final class CreditLimitsSection implements FormPart {
  private static final Range USUAL = new Range(0, 100_000);
  private static final int SNAP = 1_000;

  private final StudioModel model;
  private final Texts texts;
  private final ValueSpinner<Integer> minimum;
  private final ValueSpinner<Integer> maximum;
  private final ValueSpinner<Integer> step;
  private final RangeBar bar;
  private final ProblemList rangeProblems;
  private final ProblemList stepProblems;
  private final Section section;

  CreditLimitsSection(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    minimum =
        dollars(
            "credit-limit-min",
            SpecField.CREDIT_LIMITS,
            SNAP,
            0,
            (it, value) -> new CreditLimits(value, it.maximum(), it.step()));
    maximum =
        dollars(
            "credit-limit-max",
            SpecField.CREDIT_LIMITS,
            SNAP,
            0,
            (it, value) -> new CreditLimits(it.minimum(), value, it.step()));
    step =
        dollars(
            "credit-limit-step",
            SpecField.CREDIT_LIMIT_STEP,
            100,
            1,
            (it, value) -> new CreditLimits(it.minimum(), it.maximum(), value));
    bar =
        new RangeBar(
            "credit-limit-slider",
            texts.of("form.credit-limits"),
            USUAL,
            SNAP,
            setting(
                SpecField.CREDIT_LIMITS,
                (it, range) -> new CreditLimits(range.minimum(), range.maximum(), it.step())));
    rangeProblems =
        new ProblemList(model, texts, SpecField.CREDIT_LIMITS, NO_SEGMENT, minimum, maximum);
    stepProblems = new ProblemList(model, texts, SpecField.CREDIT_LIMIT_STEP, NO_SEGMENT, step);
    section =
        new Section(
            "credit-limits-section",
            texts.of("form.credit-limits"),
            FormRows.of(FormRows.wide(96, minimum), FormRows.grow(bar), FormRows.wide(96, maximum)),
            rangeProblems,
            FormRows.of(
                FormRows.label(texts.of("form.step")), FormRows.gap(), FormRows.wide(96, step)),
            stepProblems);
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void refresh() {
    minimum.show(limits().minimum());
    maximum.show(limits().maximum());
    step.show(limits().step());
    bar.show(limits().range());
    rangeProblems.refresh();
    stepProblems.refresh();
    section.info().setText(possibleLimits());
  }

  private String possibleLimits() {
    if (rangeProblems.hasProblems() || stepProblems.hasProblems()) {
      return texts.of("form.no-possible-limits");
    }
    return texts.count("form.possible-limits", limits().count());
  }

  private CreditLimits limits() {
    return model.spec().creditLimits();
  }

  private <T> Setting<T> setting(
      SpecField field, BiFunction<CreditLimits, T, CreditLimits> change) {
    return new Setting<>(
        model,
        EditName.of(field),
        (spec, value) -> spec.withCreditLimits(change.apply(spec.creditLimits(), value)));
  }

  private ValueSpinner<Integer> dollars(
      String id,
      SpecField field,
      int step,
      int least,
      BiFunction<CreditLimits, Integer, CreditLimits> change) {
    String title = "form." + id;
    return new ValueSpinner<>(
        id,
        new Formats(texts).dollars(),
        () -> texts.of(title),
        Steps.up(step, LegalRanges.DOLLARS.maximum()),
        Steps.down(step, least),
        setting(field, change));
  }
}
