package io.cardfolio.model;

import java.util.Objects;

/// How the time of the year changes spending.
///
/// All are from [#LEAST] to [#MOST].
///
/// @param december how much more is spent in December; below 0% less
/// @param january how much more is spent in January; below 0% less
/// @param summerTravel how much more common journeys are from June to August; below 0% less
public record Season(Percent december, Percent january, Percent summerTravel) {
  /// The largest decrease.
  public static final Percent LEAST = Percent.of(-90);

  /// The largest increase.
  public static final Percent MOST = Percent.of(300);

  /// A little more before Christmas, a little less after it, and journeys in summer.
  public static final Season USUAL = new Season(Percent.of(8), Percent.of(-6), Percent.of(30));

  /// A season with every part given.
  public Season {
    Objects.requireNonNull(december, "december");
    Objects.requireNonNull(january, "january");
    Objects.requireNonNull(summerTravel, "summerTravel");
  }

  /// This season with another December.
  public Season withDecember(Percent change) {
    return new Season(change, january, summerTravel);
  }

  /// This season with another January.
  public Season withJanuary(Percent change) {
    return new Season(december, change, summerTravel);
  }

  /// This season with more or fewer journeys in summer.
  public Season withSummerTravel(Percent change) {
    return new Season(december, january, change);
  }
}
