package io.cardfolio.model;

/// Text that a spreadsheet takes for a formula when it opens a CSV file, and may run: quotes do not
/// help, only the first character counts ([CSV
/// injection](https://owasp.org/www-community/attacks/CSV_Injection)).
public final class Formula {
  /// What formulas start with, for people.
  public static final String STARTS = "= + - @";

  private Formula() {}

  /// Whether a text would be taken for one.
  public static boolean is(String text) {
    return !text.isEmpty() && starts(text.charAt(0));
  }

  /// Whether one starts with a character, or with a byte of UTF-8.
  public static boolean starts(int character) {
    return switch (character) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      default -> false;
    };
  }
}
