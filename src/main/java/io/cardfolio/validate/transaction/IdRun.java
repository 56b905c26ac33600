package io.cardfolio.validate.transaction;

import io.cardfolio.validate.Violation;

/// Neighbouring records whose IDs count on, so that a chunk of a sound table is one of these and
/// not a number for each of its records.
public final class IdRun {
  private final long row;
  private final long line;
  private final long number;
  private int count = 1;

  /// A run of one record.
  ///
  /// @param row the record, counted from 1
  /// @param line the line of the file on which it starts, or [Violation#WHOLE_TABLE]
  /// @param number the number in its ID
  public IdRun(long row, long line, long number) {
    this.row = row;
    this.line = line;
    this.number = number;
  }

  /// Takes a further record in if it goes on with the run.
  ///
  /// @return whether it does
  public boolean takes(long nextRow, long nextLine, long nextNumber) {
    boolean goesOn =
        nextRow == row + count && nextNumber == number + count && nextLine == line(count);
    count += goesOn ? 1 : 0;
    return goesOn;
  }

  long row() {
    return row;
  }

  long number() {
    return number;
  }

  int count() {
    return count;
  }

  /// The line of a record, counted from 0 in the run.
  long line(int i) {
    return line == Violation.WHOLE_TABLE ? line : line + i;
  }
}
