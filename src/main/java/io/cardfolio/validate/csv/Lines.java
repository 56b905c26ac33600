package io.cardfolio.validate.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;

/// Splits a file into its physical lines, whichever way they end, and never holds more than one
/// line of bounded length.
final class Lines {
  /// The most characters that a line may have.
  static final int LONGEST = 1 << 20;

  private static final int BUFFER = 1 << 15;

  private final Path file;
  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder begun = new StringBuilder();
  private int position;
  private int end;
  private long number;
  private boolean afterReturn;

  Lines(Path file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  /// The number of the line that was given last, from 1; 0 before the first.
  long number() {
    return number;
  }

  /// The next line without its end; empty after the last.
  ///
  /// @throws UnreadableCsvException if it is too long or holds a NUL
  Optional<String> next() throws IOException {
    begun.setLength(0);
    number++;
    while (fill()) {
      int start = position;
      int stop = lineEnd();
      if (begun.length() + stop - start > LONGEST) {
        throw UnreadableCsvException.of(
            file,
            "has more than %,d characters on line %,d; check that it is a CSV file",
            LONGEST,
            number);
      }
      if (stop < end) {
        position = stop + 1;
        afterReturn = buffer[stop] == '\r';
        return Optional.of(line(start, stop));
      }
      begun.append(buffer, start, stop - start);
      position = end;
    }
    if (begun.isEmpty()) {
      number--;
      return Optional.empty();
    }
    return Optional.of(begun.toString());
  }

  private String line(int start, int stop) {
    return begun.isEmpty()
        ? new String(buffer, start, stop - start)
        : begun.append(buffer, start, stop - start).toString();
  }

  /// Makes sure that there is a character to read; false at the end of the file. The line feed of a
  /// carriage return belongs to the line before.
  private boolean fill() throws IOException {
    if (position == end && !read()) {
      return false;
    }
    if (afterReturn && buffer[position] == '\n') {
      position++;
      afterReturn = false;
      return position < end || read();
    }
    afterReturn = false;
    return true;
  }

  private boolean read() throws IOException {
    position = 0;
    end = Math.max(0, reader.read(buffer, 0, BUFFER));
    return end > 0;
  }

  /// Where the line ends that starts at the position, or the end of the buffer.
  private int lineEnd() throws UnreadableCsvException {
    for (int i = position; i < end; i++) {
      char c = buffer[i];
      if (c == '\n' || c == '\r') {
        return i;
      }
      if (c == 0) {
        throw UnreadableCsvException.of(
            file,
            "is not text, as line %,d holds a NUL character; choose a CSV file in UTF-8",
            number);
      }
    }
    return end;
  }
}
