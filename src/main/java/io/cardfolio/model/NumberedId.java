package io.cardfolio.model;

/// IDs that are a few letters and a number with leading zeros.
public final class NumberedId {
  private static final int TEN = 10;

  private NumberedId() {}

  /// The highest number that so many digits can write.
  public static long most(int digits) {
    long number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * TEN + TEN - 1;
    }
    return number;
  }

  /// The ID with the given number.
  public static String write(String prefix, int digits, long number) {
    String text = Long.toString(number);
    return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /// The number in an ID; -1 if it is none of this form.
  public static long read(String prefix, int digits, String id) {
    if (id.length() != prefix.length() + digits || !id.startsWith(prefix)) {
      return -1;
    }
    long number = 0;
    for (int i = prefix.length(); i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit >= TEN) {
        return -1;
      }
      number = number * TEN + digit;
    }
    return number;
  }
}
