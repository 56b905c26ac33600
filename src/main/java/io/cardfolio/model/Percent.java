package io.cardfolio.model;

import java.math.BigDecimal;

/// A percentage held exactly, in ten-thousandths of a percent, so that shares add up to 100% and
/// not to 99.99999999999999%.
///
/// @param tenThousandths the percentage times 10,000; any whole number, as settings may be wrong
public record Percent(int tenThousandths) implements Comparable<Percent> {
  /// How many decimals of a percent are kept.
  public static final int DECIMALS = 4;

  /// What [#tenThousandths] is for 100%.
  public static final int WHOLE = 1_000_000;

  /// 0%.
  public static final Percent ZERO = new Percent(0);

  /// 100%.
  public static final Percent HUNDRED = new Percent(WHOLE);

  /// A percentage such as `of(15)` or `of(2.5)`, rounded to four decimals.
  ///
  /// @param percent the percentage, from -200,000 to 200,000
  /// @throws ArithmeticException beyond that range
  public static Percent of(double percent) {
    return new Percent(Math.toIntExact(Math.round(percent * 10_000)));
  }

  /// The percentage that `decimal` names exactly.
  ///
  /// @throws ArithmeticException if it has more than four decimals or is beyond ±200,000
  public static Percent of(BigDecimal decimal) {
    return new Percent(decimal.movePointRight(DECIMALS).intValueExact());
  }

  /// The percentage as a number, such as 15.0 for 15%.
  public double value() {
    return tenThousandths / 10_000.0;
  }

  /// The percentage as a part of one, such as 0.15 for 15%.
  public double fraction() {
    return tenThousandths / (double) WHOLE;
  }

  /// The percentage as a decimal without trailing zeros.
  public BigDecimal decimal() {
    return decimal(tenThousandths);
  }

  /// Ten-thousandths of a percent, such as a sum of shares, as a decimal without trailing zeros.
  public static BigDecimal decimal(long tenThousandths) {
    BigDecimal decimal = BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  /// What is missing to 100%.
  public Percent rest() {
    return new Percent(WHOLE - tenThousandths);
  }

  @Override
  public int compareTo(Percent other) {
    return Integer.compare(tenThousandths, other.tenThousandths);
  }

  /// The percentage for people: `15%`, `2.5%`.
  @Override
  public String toString() {
    return decimal().toPlainString() + "%";
  }
}
