package io.cardfolio.validate.csv;

import java.io.IOException;
import java.io.InputStream;

/// Gives the bytes of a file with a single line feed at the end of each line, whichever way the
/// file ends its lines, and also where it leaves the last one open.
final class LineFeeds {
  private final InputStream in;
  private boolean afterReturn;
  private boolean inLine;

  LineFeeds(InputStream in) {
    this.in = in;
  }

  /// Reads on.
  ///
  /// @param length how many bytes there is room for, at least 1
  /// @return how many were read, at least 1; -1 at the end of the file
  int read(byte[] into, int offset, int length) throws IOException {
    int read = 0;
    int end = offset;
    while (end == offset && read >= 0) {
      read = in.read(into, offset, length);
      end = unified(into, offset, offset + Math.max(0, read));
    }
    if (read < 0 && inLine) {
      into[end++] = Bytes.LINE_FEED;
    }
    if (end == offset) {
      return -1;
    }
    inLine = into[end - 1] != Bytes.LINE_FEED;
    return end - offset;
  }

  /// Moves the lines of a range together, each with a line feed for its end. The line feed of a
  /// carriage return belongs to the line before, even if it comes with the next bytes.
  ///
  /// @return where the range now ends
  private int unified(byte[] bytes, int from, int to) {
    int end = from;
    int at = from;
    while (at < to) {
      if (afterReturn && bytes[at] == Bytes.LINE_FEED) {
        at++;
      }
      int lineEnd = Bytes.indexOf(bytes, Bytes.CARRIAGE_RETURN, at, to);
      System.arraycopy(bytes, at, bytes, end, lineEnd - at);
      end += lineEnd - at;
      afterReturn = lineEnd < to;
      if (afterReturn) {
        bytes[end++] = Bytes.LINE_FEED;
      }
      at = lineEnd + 1;
    }
    return end;
  }
}
