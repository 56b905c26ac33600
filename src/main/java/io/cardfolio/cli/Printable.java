package io.cardfolio.cli;

/// Text of somebody else as a terminal can be trusted with it: on one line, without control
/// characters and without those that turn the direction of what follows.
final class Printable {
  private static final String WILD =
      "[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

  private Printable() {}

  static String of(String text) {
    return text.replaceAll(WILD, "·");
  }
}
