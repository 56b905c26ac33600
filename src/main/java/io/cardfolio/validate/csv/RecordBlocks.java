package io.cardfolio.validate.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Cuts a file into blocks of whole records, in arrays that go round.
///
/// Lines that surely are a record by themselves are only counted here; what they hold is for the
/// threads that get the blocks. Other records are read here, as only that tells where they end.
final class RecordBlocks {
  /// Kept free behind every block for [io.cardfolio.validate.plain.PlainCustomerRules#slack],
  /// unless segment names are very long.
  private static final int SLACK = 128;

  private final LineFeeds in;
  private final int blockBytes;
  private final LineReader lines;
  private final RecordParser records;
  private final RowCount passed = new RowCount();
  private final Deque<byte[]> free = new ArrayDeque<>();
  private byte[] bytes;
  private int length;
  private boolean ended;

  /// @param blockBytes how big a block is unless a record is bigger, at most [LineReader#LONGEST]
  RecordBlocks(Path file, InputStream in, int blockBytes) {
    this.in = new LineFeeds(in);
    this.blockBytes = Math.clamp(blockBytes, 1, LineReader.LONGEST);
    this.lines = new LineReader(file);
    this.records = new RecordParser(file, lines);
    this.bytes = array(this.blockBytes);
  }

  private static byte[] array(int room) {
    return new byte[room + SLACK];
  }

  private static int room(byte[] array) {
    return array.length - SLACK;
  }

  /// The cells of the first record; empty if there is none. To be asked for first.
  Optional<String[]> header() throws IOException {
    while (readOn()) {
      skipBlankLines();
      lines.read(bytes, 0, wholeLines(), passed.lines());
      Optional<String[]> cells = records.next(ended);
      if (cells.isPresent()) {
        passed.passHeader(lines.number());
        drop(lines.position());
        return cells;
      }
    }
    return Optional.empty();
  }

  private void skipBlankLines() {
    int blank = 0;
    while (blank < length && bytes[blank] == Bytes.LINE_FEED) {
      blank++;
    }
    passed.passLines(bytes, 0, blank);
    drop(blank);
  }

  private void drop(int first) {
    length -= first;
    System.arraycopy(bytes, first, bytes, 0, length);
  }

  /// How many records are read already but not given yet, if none goes over several lines.
  long rowsAhead() {
    RowCount ahead = new RowCount();
    ahead.passLines(bytes, 0, wholeLines());
    return ahead.rows();
  }

  /// The next block; empty at the end of the file.
  Optional<RecordBlock> next(CsvHeader header) throws IOException {
    long row = passed.rows() + 1;
    long line = passed.lines() + 1;
    List<QuotedRecord> quoted = new ArrayList<>();
    int end = 0;
    while (end == 0) {
      if (!readOn()) {
        return Optional.empty();
      }
      end = pass(header, quoted);
    }
    RecordBlock block = new RecordBlock(header, bytes, end, row, line, quoted);
    byte[] next = free.isEmpty() ? array(blockBytes) : free.pop();
    length -= end;
    bytes = room(next) < length ? array(length) : next;
    System.arraycopy(block.bytes(), end, bytes, 0, length);
    return Optional.of(block);
  }

  /// Takes back the array of a block that is no longer needed.
  void giveBack(RecordBlock block) {
    if (room(block.bytes()) == blockBytes) {
      free.push(block.bytes());
    }
  }

  /// Reads what there is room for, making some if a record fills it all; false if nothing is left.
  private boolean readOn() throws IOException {
    if (length == room(bytes)) {
      int start = wholeLines();
      lines.requireText(bytes, start, length, numberOfLines(start));
      bytes = Arrays.copyOf(bytes, length + blockBytes + SLACK);
    }
    int read = in.read(bytes, length, room(bytes) - length);
    ended = read < 0;
    length += Math.max(0, read);
    return length > 0;
  }

  private int wholeLines() {
    return Bytes.lastLineFeed(bytes, 0, length) + 1;
  }

  private long numberOfLines(int end) {
    RowCount count = new RowCount();
    count.passLines(bytes, 0, end);
    return passed.lines() + count.lines();
  }

  /// Passes the records that are there to their end.
  ///
  /// @return where they end
  private int pass(CsvHeader header, List<QuotedRecord> quoted) throws UnreadableCsvException {
    int whole = wholeLines();
    int start = 0;
    int special = whole > LineReader.LONGEST ? 0 : special(0, whole);
    while (special < whole) {
      int line = Bytes.lastLineFeed(bytes, start, special) + 1;
      int lineEnd = Bytes.indexOf(bytes, Bytes.LINE_FEED, special, whole);
      if (lineEnd - line <= LineReader.LONGEST && QuotedLine.isWhole(bytes, line, lineEnd)) {
        special = special(lineEnd, whole);
        continue;
      }
      passed.passLines(bytes, start, line);
      Optional<QuotedRecord> record = record(header, line, whole);
      if (record.isEmpty()) {
        return line;
      }
      quoted.add(record.get());
      start = record.get().end();
      special = special(start, whole);
    }
    passed.passLines(bytes, start, whole);
    return whole;
  }

  /// Reads the record that starts with a line; empty if it is not there to its end.
  private Optional<QuotedRecord> record(CsvHeader header, int line, int whole)
      throws UnreadableCsvException {
    lines.read(bytes, line, whole, passed.lines());
    Optional<String[]> cells = records.next(ended);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    passed.passRecord(lines.number());
    return Optional.of(
        new QuotedRecord(
            lines.position(),
            new CsvRecord(
                header, passed.rows(), records.startLine(), records.characters(), cells.get())));
  }

  /// Where a byte is whose line must be looked at.
  private int special(int from, int to) {
    return Bytes.indexOf(bytes, Bytes.QUOTE, Bytes.NUL, from, to);
  }
}
