package io.cardfolio.validate.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Joins lines into records of cells, as RFC 4180 has it. Blank lines hold no record and are
/// skipped. A line without a quote is always a record by itself.
final class RecordParser {
  /// The most lines that one record may go over.
  static final int MOST_LINES = 200;

  private final Path file;
  private final LineReader lines;
  private ICSVParser parser = parser();
  private long startLine;
  private int characters;

  RecordParser(Path file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  /// The line on which the record starts that was given last, from 1.
  long startLine() {
    return startLine;
  }

  /// How many characters the record has that was given last.
  int characters() {
    return characters;
  }

  /// The cells of the next record; empty if no record is there to its end.
  ///
  /// @param last whether the lines are the last of the file
  /// @throws UnreadableCsvException if the record does not end within bounds
  Optional<String[]> next(boolean last) throws UnreadableCsvException {
    Optional<String> line = lines.next();
    while (line.isPresent() && line.get().isEmpty()) {
      line = lines.next();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    startLine = lines.number();
    characters = line.get().length();
    String[] cells = cells(parser, line.get());
    while (parser.isPending()) {
      line = lines.next();
      if (line.isEmpty() && last) {
        throw UnreadableCsvException.of(file, CsvWording.QUOTE_OPEN, startLine);
      }
      if (line.isEmpty()) {
        parser = parser();
        return Optional.empty();
      }
      requireBounded(line.get());
      cells = joined(cells, cells(parser, line.get()));
    }
    return Optional.of(cells);
  }

  /// A parser, which remembers a cell that was left open.
  static ICSVParser parser() {
    return new RFC4180ParserBuilder().build();
  }

  /// The cells that end on a line.
  static String[] cells(ICSVParser parser, String line) {
    try {
      return parser.parseLineMulti(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cells that ended on earlier lines and those that ended on this one.
  private static String[] joined(String[] earlier, String[] more) {
    String[] all = Arrays.copyOf(earlier, earlier.length + more.length);
    System.arraycopy(more, 0, all, earlier.length, more.length);
    return all;
  }

  private void requireBounded(String line) throws UnreadableCsvException {
    characters += line.length() + 1;
    if (characters > LineReader.LONGEST) {
      throw UnreadableCsvException.of(
          file, CsvWording.QUOTE_TOO_LONG, startLine, LineReader.LONGEST);
    }
    if (lines.number() - startLine >= MOST_LINES) {
      throw UnreadableCsvException.of(file, CsvWording.QUOTE_OVER_LINES, startLine, MOST_LINES);
    }
  }
}
