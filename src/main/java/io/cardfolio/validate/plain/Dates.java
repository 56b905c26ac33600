package io.cardfolio.validate.plain;

import java.time.LocalDate;
import java.time.YearMonth;

/// Dates as numbers of eight digits, 20251231 for 2025-12-31, which are in the order of the days.
final class Dates {
  /// What stands for text that is no date.
  static final int NONE = -1;

  private static final int MONTH = 100;
  private static final int YEAR = 10_000;
  private static final int SURE_DAYS = 28;
  private static final int MONTHS = 12;
  private static final int DAYS_TO_1970 = 719_468;

  private static final long DASHES = 0xFF00_00FF_0000_0000L;
  private static final long BOTH_DASHES = EightBytes.all('-') & DASHES;
  private static final long YEAR_BYTES = EightBytes.within(4);
  private static final long PAIR_BYTES = EightBytes.within(2);

  private Dates() {}

  /// The number of a day.
  static int number(LocalDate day) {
    return day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth();
  }

  /// The number of the date in ten bytes; [#NONE] if it is none.
  static int at(byte[] bytes, int at) {
    long yearAndMonth = EightBytes.at(bytes, at);
    if ((yearAndMonth & DASHES) != BOTH_DASHES) {
      return NONE;
    }
    int number =
        EightBytes.number(
            yearAndMonth & YEAR_BYTES
                | (yearAndMonth >>> 40 & PAIR_BYTES) << 32
                | EightBytes.at(bytes, at + 8) << 48);
    int month = number / MONTH % MONTH;
    int day = number % MONTH;
    return number < 0
            || month < 1
            || month > MONTHS
            || day < 1
            || day > SURE_DAYS && day > YearMonth.of(number / YEAR, month).lengthOfMonth()
        ? NONE
        : number;
  }

  /// The month of a date, as its year times 12 plus 0 to 11.
  static int month(int number) {
    return number / YEAR * MONTHS + number / MONTH % MONTH - 1;
  }

  /// The day of a date, counted from 1970-01-01. Years are counted from March on, so that the leap
  /// day comes last and months have their lengths in turns of five.
  static int epochDay(int number) {
    int month = number / MONTH % MONTH;
    int year = number / YEAR - (month <= 2 ? 1 : 0);
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + number % MONTH - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - DAYS_TO_1970;
  }
}
