package io.cardfolio.ui;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as the window writes them, the same in every locale.
public final class Figures {
  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;

  private Figures() {}

  /// A count: `50,000`.
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// A count with its noun: `1 error`, `2 errors`.
  public static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  /// A count with its noun: `1 entry`, `2 entries`.
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /// Whole dollars: `$18,000`.
  public static String dollars(long dollars) {
    return (dollars < 0 ? "-$" : "$") + count(Math.abs(dollars));
  }

  /// Dollars and cents: `$27,589.76`.
  public static String cents(double dollars) {
    return String.format(Locale.ROOT, "$%,.2f", dollars);
  }

  /// A part of one as a percentage with the given number of decimals: `15.02%`.
  public static String percent(double part, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f%%", part * 100);
  }

  /// A number for an axis: `500`, `1K`, `2.5M`.
  public static String compact(long number) {
    if (Math.abs(number) < THOUSAND) {
      return Long.toString(number);
    }
    boolean millions = Math.abs(number) >= MILLION;
    BigDecimal scaled = BigDecimal.valueOf(number, millions ? 6 : 3).stripTrailingZeros();
    return scaled.toPlainString() + (millions ? "M" : "K");
  }
}
