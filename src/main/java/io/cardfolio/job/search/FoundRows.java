package io.cardfolio.job.search;

import java.util.Arrays;
import java.util.Objects;

/// The rows that a search has found so far, in their order: their number, and the rows themselves
/// up to a bound, so that memory has one too. One thread adds, any may look.
public final class FoundRows {
  /// How many rows are kept.
  public static final int MOST = 1_000_000;

  private static final int FIRST_SIZE = 1 << 10;

  private int[] rows = new int[FIRST_SIZE];
  private int kept;
  private long count;

  /// Nothing found yet.
  public FoundRows() {}

  /// Adds a row behind those found.
  ///
  /// @param row the row, counted from 1
  public synchronized void add(int row) {
    count++;
    if (kept < MOST) {
      if (kept == rows.length) {
        rows = Arrays.copyOf(rows, Math.min(MOST, 2 * kept));
      }
      rows[kept++] = row;
    }
  }

  /// How many rows were found.
  public synchronized long count() {
    return count;
  }

  /// How many of them are kept: the first ones, at most [#MOST].
  public synchronized int kept() {
    return kept;
  }

  /// One of the rows that are kept, counted from 1.
  ///
  /// @param index which one, counted from 0
  public synchronized long row(int index) {
    return rows[Objects.checkIndex(index, kept)];
  }

  /// Which of the rows that are kept is a row, counted from 0; below 0 if it is none of them.
  public synchronized int indexOf(long row) {
    return row > Integer.MAX_VALUE ? -1 : Arrays.binarySearch(rows, 0, kept, (int) row);
  }
}
