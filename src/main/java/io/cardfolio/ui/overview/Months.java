package io.cardfolio.ui.overview;

import io.cardfolio.ui.text.Figures;
import java.time.YearMonth;

/// Months as summaries count them: the year times 12 plus 0 to 11.
final class Months {
  private static final int IN_YEAR = 12;

  private final Figures figures;

  Months(Figures figures) {
    this.figures = figures;
  }

  /// The number of a month.
  static long number(YearMonth month) {
    return (long) month.getYear() * IN_YEAR + month.getMonthValue() - 1;
  }

  /// A month in words: `Mar 2019`.
  String text(long number) {
    return figures.month(month(number));
  }

  /// A month as programs read it: `2019-03`.
  static String plain(long number) {
    return month(number).toString();
  }

  private static YearMonth month(long number) {
    return YearMonth.of((int) (number / IN_YEAR), (int) (number % IN_YEAR) + 1);
  }
}
