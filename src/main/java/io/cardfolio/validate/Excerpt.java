package io.cardfolio.validate;

/// Keeps reports small: a file may hold a megabyte in one cell, and ten thousand such cells may be
/// wrong.
public final class Excerpt {
  /// How many characters of a value a violation keeps.
  static final int LONGEST = 200;

  private static final String CUT = "…";

  private Excerpt() {}

  /// The text, or its beginning and an ellipsis if it is too long.
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
