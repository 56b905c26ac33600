package io.cardfolio.model;

import java.util.Objects;

/// How the time of the year changes spending.
///
/// @param december how much more is spent in December; below 0% less
/// @param january how much more is spent in January; below 0% less
/// @param summerTravel how much more common journeys are from June to August; below 0% less
public record Season(Percent december, Percent january, Percent summerTravel) {
  /// A little more before Christmas, a little less after it, and journeys in summer.
  public static final Season USUAL = new Season(Percent.of(8), Percent.of(-6), Percent.of(30));

  /// A season with every part given.
  public Season {
    Objects.requireNonNull(december, "december");
    Objects.requireNonNull(january, "january");
    Objects.requireNonNull(summerTravel, "summerTravel");
  }
}
