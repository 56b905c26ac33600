package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The days on which customers may have opened their accounts: within their segment's tenure, and
/// never before they came of age.
final class OpenDates {
  private final Range[][] days;

  OpenDates(PortfolioSpec spec) {
    List<Segment> segments = spec.segments();
    days = new Range[segments.size()][spec.ages().maximum() + 1];
    for (int segment = 0; segment < days.length; segment++) {
      for (int age = spec.ages().minimum(); age <= spec.ages().maximum(); age++) {
        days[segment][age] = days(spec.asOf(), segments.get(segment).tenure(), age);
      }
    }
  }

  /// Somebody who is `age` now had his eighteenth birthday at least `age` - 18 years ago.
  private static Range days(LocalDate asOf, Range tenure, int age) {
    LocalDate earliest = asOf.minusMonths(tenure.maximum());
    LocalDate adult = asOf.minusYears(age - PortfolioSpec.ADULT);
    LocalDate latest = asOf.minusMonths(tenure.minimum());
    return new Range(
        (int) (earliest.isAfter(adult) ? earliest : adult).toEpochDay(), (int) latest.toEpochDay());
  }

  /// The day that the random bits pick, each as likely as the next, counted from 1970-01-01.
  int pick(int segment, int age, long bits) {
    Range range = days[segment][age];
    return range.minimum() + AddressedRandom.scaled(bits, range.maximum() - range.minimum() + 1);
  }

  /// All days that can be picked and those between them, counted from 1970-01-01.
  Range all() {
    return new Range(
        Arrays.stream(days)
            .flatMap(Arrays::stream)
            .filter(Objects::nonNull)
            .mapToInt(Range::minimum)
            .min()
            .orElseThrow(),
        Arrays.stream(days)
            .flatMap(Arrays::stream)
            .filter(Objects::nonNull)
            .mapToInt(Range::maximum)
            .max()
            .orElseThrow());
  }
}
