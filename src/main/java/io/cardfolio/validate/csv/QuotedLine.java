package io.cardfolio.validate.csv;

/// Tells without parsing that a line with quotes is a record by itself, so that files that quote
/// every cell are parsed by all threads.
final class QuotedLine {
  private static final byte SEPARATOR = ',';

  private QuotedLine() {}

  /// Whether a line surely ends its last cell: each quote opens or closes a whole cell, or is
  /// doubled in one. Of any other line only the parser can tell.
  static boolean isWhole(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at = bytes[at] == Bytes.QUOTE ? closed(bytes, at + 1, to) : plain(bytes, at, to);
      if (at < to && bytes[at] != SEPARATOR) {
        return false;
      }
      at++;
    }
    return at <= to + 1 && Bytes.indexOf(bytes, Bytes.NUL, from, to) == to;
  }

  /// Where the text after a closing quote starts; beyond the end if there is no such quote.
  private static int closed(byte[] bytes, int from, int to) {
    int at = Bytes.indexOf(bytes, Bytes.QUOTE, from, to);
    while (at + 1 < to && bytes[at + 1] == Bytes.QUOTE) {
      at = Bytes.indexOf(bytes, Bytes.QUOTE, at + 2, to);
    }
    return at + 1;
  }

  private static int plain(byte[] bytes, int from, int to) {
    return Bytes.indexOf(bytes, SEPARATOR, Bytes.QUOTE, from, to);
  }
}
