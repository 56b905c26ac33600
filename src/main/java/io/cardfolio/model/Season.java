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

  private static final int DECEMBER = 12;
  private static final int JANUARY = 1;

  /// A little more before Christmas, a little less after it, and journeys in summer.
  public static final Season USUAL = new Season(Percent.of(8), Percent.of(-6), Percent.of(30));

  /// A season with every part given.
  public Season {
    Objects.requireNonNull(december, "december");
    Objects.requireNonNull(january, "january");
    Objects.requireNonNull(summerTravel, "summerTravel");
  }

  /// What a month has of the usual spending, such as 1.08.
  ///
  /// @param calendarMonth 1 to 12
  public double factor(int calendarMonth) {
    return switch (calendarMonth) {
      case DECEMBER -> 1 + december.fraction();
      case JANUARY -> 1 + january.fraction();
      default -> 1;
    };
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
