package io.cardfolio.ui.overview;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Months as summaries count them: the year times 12 plus 0 to 11.
final class Months {
  private static final int IN_YEAR = 12;

  private final DateTimeFormatter format;

  Months(Locale locale) {
    format = DateTimeFormatter.ofPattern("MMM yyyy", locale);
  }

  /// The number of a month.
  static long number(YearMonth month) {
    return (long) month.getYear() * IN_YEAR + month.getMonthValue() - 1;
  }

  /// A month in words: `Mar 2019`.
  String text(long number) {
    return month(number).format(format);
  }

  /// A month as programs read it: `2019-03`.
  static String plain(long number) {
    return month(number).toString();
  }

  private static YearMonth month(long number) {
    return YearMonth.of((int) (number / IN_YEAR), (int) (number % IN_YEAR) + 1);
  }
}
