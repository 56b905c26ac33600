package io.cardfolio.validate.csv;

import io.cardfolio.validate.plain.EightBytes;

/// Looks through bytes eight at a time, as every byte of a file is looked at by the one thread that
/// reads it.
final class Bytes {
  static final byte LINE_FEED = '\n';
  static final byte CARRIAGE_RETURN = '\r';
  static final byte QUOTE = '"';
  static final byte NUL = 0;

  private Bytes() {}

  /// Where a byte stands first in a range; `to` if it does not.
  static int indexOf(byte[] bytes, byte wanted, int from, int to) {
    return indexOf(bytes, wanted, wanted, from, to);
  }

  /// Where one of two bytes stands first in a range; `to` if none does.
  static int indexOf(byte[] bytes, byte wanted, byte other, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = EightBytes.at(bytes, at);
      long found = EightBytes.matches(eight, wanted) | EightBytes.matches(eight, other);
      if (found != 0) {
        return at + EightBytes.first(found);
      }
    }
    while (at < to && bytes[at] != wanted && bytes[at] != other) {
      at++;
    }
    return at;
  }

  /// Where the last line feed of a range stands; `from - 1` if there is none.
  static int lastLineFeed(byte[] bytes, int from, int to) {
    int at = to - 1;
    while (at >= from && bytes[at] != LINE_FEED) {
      at--;
    }
    return at;
  }
}
