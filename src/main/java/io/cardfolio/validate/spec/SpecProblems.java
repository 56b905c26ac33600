package io.cardfolio.validate.spec;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.spec.SpecProblem.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The problems of some settings, as they are found, and the checks that many settings share.
final class SpecProblems {
  private static final Range PARTS = new Range(0, Percent.WHOLE);

  private final PortfolioSpec spec;
  private final List<SpecProblem> found = new ArrayList<>();

  SpecProblems(PortfolioSpec spec) {
    this.spec = spec;
  }

  /// A value of the settings.
  ///
  /// @param segment the index of its segment or kind, or [SpecProblem#NO_SEGMENT]
  /// @param title what sentences call it
  record Value(SpecField field, int segment, Sentence title) {
    /// A value that belongs to no segment.
    static Value of(SpecField field, SpecWording title) {
      return new Value(field, SpecProblem.NO_SEGMENT, title.with());
    }
  }

  /// What was found so far.
  List<SpecProblem> list() {
    return List.copyOf(found);
  }

  /// Finds a range that goes beyond the legal one or whose ends are swapped.
  ///
  /// @param with the settings with another range
  /// @return whether all is well
  boolean checkRange(Value value, Range range, Range legal, Function<Range, PortfolioSpec> with) {
    int before = found.size();
    if (range.minimum() < legal.minimum()) {
      int least = legal.minimum();
      add(
          value,
          fix(
              SpecWording.USE_NUMBER.with(least),
              _ -> with.apply(new Range(least, Math.max(least, range.maximum())))),
          SpecWording.MINIMUM_TOO_LOW,
          value.title,
          range.minimum(),
          least);
    }
    if (range.maximum() > legal.maximum()) {
      int most = legal.maximum();
      add(
          value,
          fix(
              SpecWording.USE_NUMBER.with(most),
              _ -> with.apply(new Range(Math.min(range.minimum(), most), most))),
          SpecWording.MAXIMUM_TOO_HIGH,
          value.title,
          range.maximum(),
          most);
    }
    if (range.minimum() > range.maximum()) {
      add(
          value,
          fix(
              SpecWording.SWAP.with(),
              _ -> with.apply(new Range(range.maximum(), range.minimum()))),
          SpecWording.MINIMUM_ABOVE_MAXIMUM,
          value.title,
          range.minimum(),
          range.maximum());
    }
    return found.size() == before;
  }

  /// Finds a number that is not within the legal range.
  ///
  /// @param with the settings with another number
  void checkNumber(Value value, int number, Range legal, Function<Integer, PortfolioSpec> with) {
    if (!legal.contains(number)) {
      int nearest = Math.clamp(number, legal.minimum(), legal.maximum());
      add(
          value,
          fix(SpecWording.USE_NUMBER.with(nearest), _ -> with.apply(nearest)),
          number < nearest ? SpecWording.NUMBER_TOO_LOW : SpecWording.NUMBER_TOO_HIGH,
          value.title,
          number,
          nearest);
    }
  }

  /// Finds a percentage that is not from 0% to 100%.
  ///
  /// @param with the settings with another percentage
  void checkPart(Value value, Percent percent, Function<Percent, PortfolioSpec> with) {
    checkPercent(value, percent, PARTS, with);
  }

  /// Finds a percentage that is not within the legal range.
  ///
  /// @param legal the range in ten-thousandths of a percent
  /// @param with the settings with another percentage
  void checkPercent(
      Value value, Percent percent, Range legal, Function<Percent, PortfolioSpec> with) {
    if (!legal.contains(percent.tenThousandths())) {
      Percent nearest =
          new Percent(Math.clamp(percent.tenThousandths(), legal.minimum(), legal.maximum()));
      add(
          value,
          fix(SpecWording.USE.with(nearest), _ -> with.apply(nearest)),
          percent.compareTo(nearest) < 0
              ? SpecWording.PERCENT_TOO_LOW
              : SpecWording.PERCENT_TOO_HIGH,
          value.title,
          percent,
          nearest);
    }
  }

  /// A way out by a change of the settings.
  Optional<Fix> fix(Sentence label, UnaryOperator<PortfolioSpec> change) {
    return Optional.of(new Fix(label, change.apply(spec)));
  }

  void add(SpecField field, SpecWording wording, Object... values) {
    add(field, Optional.empty(), wording, values);
  }

  void add(SpecField field, Optional<Fix> fix, SpecWording wording, Object... values) {
    add(field, SpecProblem.NO_SEGMENT, fix, wording, values);
  }

  void add(SpecField field, int segment, SpecWording wording, Object... values) {
    add(field, segment, Optional.empty(), wording, values);
  }

  void add(SpecField field, int segment, Optional<Fix> fix, SpecWording wording, Object... values) {
    found.add(new SpecProblem(field, segment, wording.with(values), fix));
  }

  private void add(Value value, Optional<Fix> fix, SpecWording wording, Object... values) {
    add(value.field, value.segment, fix, wording, values);
  }
}
