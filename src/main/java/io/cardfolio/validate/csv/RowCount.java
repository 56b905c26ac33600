package io.cardfolio.validate.csv;

import io.cardfolio.validate.plain.EightBytes;

/// Counts records and lines as they pass.
final class RowCount {
  /// Stands for a line feed before the first byte, in the bits of [EightBytes#matches].
  private static final long LINE_START = 0x80;

  private long rows;
  private long lines;

  /// How many records have passed.
  long rows() {
    return rows;
  }

  /// How many lines have passed, blank ones and the header among them.
  long lines() {
    return lines;
  }

  /// Counts the lines up to the header's last.
  void passHeader(long lastLine) {
    lines = lastLine;
  }

  /// Counts one record.
  ///
  /// @param lastLine the line on which it ends
  void passRecord(long lastLine) {
    rows++;
    lines = lastLine;
  }

  /// Counts whole lines that are a record each, or none where they are blank.
  void passLines(byte[] bytes, int from, int to) {
    int ends = 0;
    int blanks = 0;
    long before = LINE_START;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long found = EightBytes.matches(EightBytes.at(bytes, at), Bytes.LINE_FEED);
      ends += Long.bitCount(found);
      blanks += Long.bitCount(found & (found << Byte.SIZE | before));
      before = found >>> Long.SIZE - Byte.SIZE;
    }
    boolean atStart = before != 0;
    for (; at < to; at++) {
      boolean end = bytes[at] == Bytes.LINE_FEED;
      ends += end ? 1 : 0;
      blanks += end && atStart ? 1 : 0;
      atStart = end;
    }
    lines += ends;
    rows += ends - blanks;
  }
}
