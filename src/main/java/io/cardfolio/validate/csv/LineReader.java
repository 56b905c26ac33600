package io.cardfolio.validate.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Goes through whole lines in memory and gives them as text of bounded length.
final class LineReader {
  /// The most characters that a line may have.
  static final int LONGEST = 1 << 20;

  private final Path file;
  private byte[] bytes = {};
  private int position;
  private int end;
  private long number;

  LineReader(Path file) {
    this.file = file;
  }

  /// Goes through other lines.
  ///
  /// @param before how many lines are before them in the file
  void read(byte[] lines, int from, int to, long before) {
    bytes = lines;
    position = from;
    end = to;
    number = before;
  }

  /// The number of the line that was given last, from 1.
  long number() {
    return number;
  }

  /// Where the line after it starts.
  int position() {
    return position;
  }

  /// The next line without its end; empty after the last.
  ///
  /// @throws UnreadableCsvException if it is too long or holds a NUL
  Optional<String> next() throws UnreadableCsvException {
    if (position == end) {
      return Optional.empty();
    }
    int lineEnd = Bytes.indexOf(bytes, Bytes.LINE_FEED, position, end);
    String line = text(position, lineEnd);
    position = lineEnd + 1;
    return Optional.of(line);
  }

  /// Makes sure that a line may be read whose end is not there yet, before it fills the memory.
  ///
  /// @throws UnreadableCsvException if it is too long or holds a NUL
  void requireText(byte[] lines, int from, int to, long before) throws UnreadableCsvException {
    read(lines, from, to, before);
    text(from, to);
  }

  private String text(int from, int to) throws UnreadableCsvException {
    number++;
    String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (line.indexOf(Bytes.NUL) >= 0) {
      throw UnreadableCsvException.of(file, CsvWording.NUL, number);
    }
    if (line.length() > LONGEST) {
      throw UnreadableCsvException.of(file, CsvWording.LINE_TOO_LONG, LONGEST, number);
    }
    return line;
  }
}
