package io.cardfolio.ui.text;

import io.cardfolio.model.Percent;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/// Numbers and dates as the window writes them in one locale. Dollars are dollars everywhere.
///
/// Safe for use by several threads.
public final class Figures {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;
  private static final int MILLION_DIGITS = 6;
  private static final int THOUSAND_DIGITS = 3;

  private final Locale locale;
  private final NumberFormat whole;
  private final NumberFormat plain;
  private final NumberFormat percentage;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter month;

  Figures(Locale locale) {
    this.locale = locale;
    whole = NumberFormat.getIntegerInstance(locale);
    plain = NumberFormat.getNumberInstance(locale);
    percentage = NumberFormat.getPercentInstance(locale);
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    dayOfYear = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
    month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
  }

  /// A count: `50,000`.
  public String count(long number) {
    return copy(whole).format(number);
  }

  /// A number with exactly the given decimals: `27,589.76`.
  public String decimal(double number, int decimals) {
    return withDecimals(plain, decimals).format(number);
  }

  /// A number with the decimals that it has: `7.40`.
  public String decimal(BigDecimal number) {
    return withDecimals(plain, Math.max(0, number.scale())).format(number);
  }

  /// Whole dollars: `$18,000`.
  public String dollars(long dollars) {
    return (dollars < 0 ? "-$" : "$") + count(Math.abs(dollars));
  }

  /// Dollars and cents: `$27,589.76`.
  public String cents(double dollars) {
    return (dollars < 0 ? "-$" : "$") + decimal(Math.abs(dollars), 2);
  }

  /// A part of one as a percentage with the given number of decimals: `15.02%`.
  public String percent(double part, int decimals) {
    return withDecimals(percentage, decimals).format(part);
  }

  /// A percentage with the decimals that it needs: `2.5%`.
  public String percent(Percent percent) {
    NumberFormat format = copy(percentage);
    format.setMaximumFractionDigits(Percent.DECIMALS);
    return format.format(percent.decimal().movePointLeft(2));
  }

  /// A number for an axis: `500`, `1K`, `2.5M`.
  public String compact(long number) {
    if (Math.abs(number) < THOUSAND) {
      return count(number);
    }
    boolean millions = Math.abs(number) >= MILLION;
    BigDecimal scaled =
        BigDecimal.valueOf(number, millions ? MILLION_DIGITS : THOUSAND_DIGITS)
            .stripTrailingZeros();
    return decimal(scaled.doubleValue(), Math.max(0, scaled.scale())) + (millions ? "M" : "K");
  }

  /// A time that something took: `24 ms`, `1.3 s`, `2 min 5 s`.
  public String duration(long millis) {
    if (millis < SECOND) {
      return count(millis) + " ms";
    }
    if (millis < MINUTE) {
      return decimal(millis / (double) SECOND, 1) + " s";
    }
    return count(millis / MINUTE) + " min " + millis % MINUTE / SECOND + " s";
  }

  /// A day: `Mar 14, 2019`.
  public String day(LocalDate date) {
    return day.format(date);
  }

  /// A day without its year: `Mar 14`.
  public String dayOfYear(LocalDateTime time) {
    return dayOfYear.format(time);
  }

  /// A month: `Mar 2019`.
  public String month(YearMonth of) {
    return month.format(of);
  }

  /// A day of the week: `Mon`.
  public String weekday(DayOfWeek of) {
    return of.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private static NumberFormat withDecimals(NumberFormat format, int decimals) {
    NumberFormat copy = copy(format);
    copy.setMinimumFractionDigits(decimals);
    copy.setMaximumFractionDigits(decimals);
    return copy;
  }

  /// A format is for one thread at a time, and a new one for a locale takes much longer than a
  /// copy.
  private static NumberFormat copy(NumberFormat format) {
    return (NumberFormat) format.clone();
  }
}
