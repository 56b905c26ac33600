package io.cardfolio.generate;

import io.cardfolio.model.Customer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which rows have an ID that contains a text: told from the number of the row, without drawing
/// anything, and from the start of an ID at once.
final class IdMatch {
  private static final String PREFIX = Customer.ID_PREFIX.toLowerCase(Locale.ROOT);
  private static final Pattern PARTS =
      Pattern.compile("([^0-9]*)([0-9]{0," + Customer.ID_DIGITS + "})");
  private static final int TEN = 10;

  private final boolean possible;
  private final boolean atStart;
  private final int digits;
  private final long number;

  /// The rows for a text in lower case.
  IdMatch(String text) {
    Matcher parts = PARTS.matcher(text);
    boolean inForm = parts.matches();
    String letters = inForm ? parts.group(1) : "";
    String figures = inForm ? parts.group(2) : "";
    digits = figures.length();
    possible = inForm && (digits == 0 ? PREFIX.contains(letters) : PREFIX.endsWith(letters));
    atStart = digits > 0 && (!letters.isEmpty() || digits == Customer.ID_DIGITS);
    number = digits == 0 ? 0 : Long.parseLong(figures);
  }

  /// The first row that can match, counted from 1; after [#last] if none can.
  long first() {
    return !possible ? 1 : atStart ? Math.max(1, number * scale()) : 1;
  }

  /// The last row that can match.
  long last() {
    return !possible ? 0 : atStart ? (number + 1) * scale() - 1 : Long.MAX_VALUE;
  }

  /// Whether the customer of a row has such an ID.
  boolean matches(long row) {
    if (!possible || row < first() || row > last()) {
      return false;
    }
    return digits == 0 || atStart || containsDigits(row);
  }

  private boolean containsDigits(long row) {
    long modulus = power(digits);
    long rest = row;
    for (int place = digits; place <= Customer.ID_DIGITS; place++) {
      if (rest % modulus == number) {
        return true;
      }
      rest /= TEN;
    }
    return false;
  }

  private long scale() {
    return power(Customer.ID_DIGITS - digits);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= TEN;
    }
    return power;
  }
}
