package io.cardfolio.validate.csv;

import io.cardfolio.validate.plain.PlainReader;
import java.util.Iterator;
import java.util.Optional;

/// Goes through the records of a block. Those that surely break no rule stay bytes; others are
/// parsed, but only when asked for.
///
/// @param <P> tells which are sure and what they hold
public final class RecordCursor<P extends PlainReader> {
  private final RecordBlock block;
  private final Optional<P> judge;
  private final Iterator<QuotedRecord> quoted;
  private Optional<QuotedRecord> nextQuoted;
  private Optional<CsvRecord> parsed = Optional.empty();
  private long row;
  private long line;
  private long nextLine;
  private int start;
  private int next;
  private boolean sure;

  RecordCursor(RecordBlock block, Optional<P> judge) {
    this.block = block;
    this.judge = judge;
    judge.ifPresent(rows -> rows.read(block.bytes(), block.length()));
    quoted = block.quoted().iterator();
    nextQuoted = furtherQuoted();
    row = block.firstRow() - 1;
    nextLine = block.firstLine();
  }

  /// Goes to the next record; false after the last.
  public boolean next() {
    do {
      if (next == block.length()) {
        return false;
      }
      start = next;
      line = nextLine;
      passLine();
    } while (next == start + 1);
    row++;
    parsed = Optional.empty();
    if (nextQuoted.isPresent() && nextQuoted.get().record().row() == row) {
      passQuoted(nextQuoted.get());
    }
    return true;
  }

  /// Which record of the file it is, from 1.
  public long row() {
    return row;
  }

  /// The line of the file on which it starts, from 1.
  public long line() {
    return line;
  }

  /// What the record holds if it surely breaks no rule; empty if only [#record] can tell.
  public Optional<P> plain() {
    return sure ? judge : Optional.empty();
  }

  /// The record, to be judged by the rules.
  public CsvRecord record() {
    return parsed.orElseGet(() -> block.read(row, line, start, next - 1));
  }

  /// Passes all lines of a record, whatever they look like by themselves.
  private void passQuoted(QuotedRecord record) {
    while (next < record.end()) {
      passLine();
    }
    sure = false;
    parsed = Optional.of(record.record());
    nextQuoted = furtherQuoted();
  }

  private void passLine() {
    if (judge.isPresent()) {
      sure = judge.get().next();
      next = judge.get().end() + 1;
    } else {
      next = Bytes.indexOf(block.bytes(), Bytes.LINE_FEED, next, block.length()) + 1;
    }
    nextLine++;
  }

  private Optional<QuotedRecord> furtherQuoted() {
    return quoted.hasNext() ? Optional.of(quoted.next()) : Optional.empty();
  }
}
