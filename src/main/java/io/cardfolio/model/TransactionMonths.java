package io.cardfolio.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// The months of transactions up to an as-of date: those of the calendar where that date ends a
/// month, else those that end on the same day of the month. Months are counted from 0, the oldest.
public final class TransactionMonths {
  private final int[] firstDays;
  private final YearMonth[] calendarMonths;
  private final byte[] monthOfDay;

  /// Months of which the last one ends on the as-of date.
  ///
  /// @param count how many, at least 1
  public TransactionMonths(LocalDate asOf, int count) {
    firstDays = new int[count + 1];
    calendarMonths = new YearMonth[count];
    for (int month = 0; month <= count; month++) {
      firstDays[month] = (int) firstDay(asOf, count - month).toEpochDay();
    }
    monthOfDay = new byte[firstDays[count] - firstDays[0]];
    for (int month = 0; month < count; month++) {
      int middle = (firstDays[month] + firstDays[month + 1]) / 2;
      calendarMonths[month] = YearMonth.from(LocalDate.ofEpochDay(middle));
      for (int day = firstDays[month]; day < firstDays[month + 1]; day++) {
        monthOfDay[day - firstDays[0]] = (byte) month;
      }
    }
  }

  /// The months of a portfolio's transactions.
  public static TransactionMonths of(PortfolioSpec spec) {
    return new TransactionMonths(spec.asOf(), spec.transactions().months());
  }

  private static LocalDate firstDay(LocalDate asOf, int monthsBack) {
    boolean endsMonth = asOf.equals(YearMonth.from(asOf).atEndOfMonth());
    return endsMonth
        ? YearMonth.from(asOf).plusMonths(1).minusMonths(monthsBack).atDay(1)
        : asOf.minusMonths(monthsBack).plusDays(1);
  }

  /// How many months there are.
  public int count() {
    return calendarMonths.length;
  }

  /// How many months lie between a month and the as-of date: 0 for the last one. The random numbers
  /// of a month are found by it, so that a longer window leaves the later months alone.
  public int back(int month) {
    return count() - 1 - month;
  }

  /// The first day of a month, counted from 1970-01-01; that of the month after the last one is the
  /// day after the as-of date.
  public int firstDay(int month) {
    return firstDays[month];
  }

  /// The first day of all.
  public LocalDate firstDate() {
    return LocalDate.ofEpochDay(firstDays[0]);
  }

  /// Whether a day lies in one of the months.
  public boolean contains(int day) {
    return day >= firstDays[0] && day < firstDays[count()];
  }

  /// How many days a month has.
  public int days(int month) {
    return firstDays[month + 1] - firstDays[month];
  }

  /// The month of the calendar that the middle of a month lies in, 1 to 12.
  public int calendarMonth(int month) {
    return calendarMonths[month].getMonthValue();
  }

  /// The months of the calendar that the middles of all months lie in.
  public List<YearMonth> calendar() {
    return List.of(calendarMonths);
  }

  /// The month in which something began on `day`: the first one for what began before it.
  public int startedIn(int day) {
    return day < firstDays[0] ? 0 : monthOfDay[day - firstDays[0]];
  }
}
