package io.cardfolio.model;

import java.util.Locale;

/// Sentences with values in them, the same on every machine: a number is not written in other
/// digits where the user's language has its own.
public final class Text {
  private Text() {}

  /// A sentence with its values put in.
  ///
  /// @param sentence in the notation of [java.util.Formatter]
  public static String of(String sentence, Object... values) {
    return String.format(Locale.ROOT, sentence, values);
  }
}
