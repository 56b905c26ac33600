package io.cardfolio.job.check;

import io.cardfolio.generate.DrawnCustomers;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Which pieces of records were found right, so that each need not be read again and again.
///
/// Rules look at single cells, or at cells together as `PlainCustomerRules.fit` does. So where each
/// piece of a record has stood in another that broke no rule, and its cells fit together, it breaks
/// none either. Threads share one: each mark is set once, and nothing is lost where it is seen
/// late.
public final class JudgedPieces {
  private final boolean[][] right;
  private final int[] all;

  /// Pieces of which none was seen.
  ///
  /// @param counts how many pieces there are in each column
  public JudgedPieces(int[] counts) {
    right = new boolean[counts.length][];
    for (int column = 0; column < counts.length; column++) {
      right[column] = new boolean[counts[column]];
    }
    all = IntStream.range(0, counts.length).toArray();
  }

  /// Tells of neighbouring records whether every piece of them was found right.
  ///
  /// @param to gets the answers, the first record's first
  public void askOf(DrawnCustomers rows, boolean[] to) {
    askOf(rows, all, to);
  }

  /// Tells of neighbouring records whether their pieces in some columns were found right.
  ///
  /// @param to as above
  public void askOf(DrawnCustomers rows, int[] columns, boolean[] to) {
    Arrays.fill(to, true);
    for (int column : columns) {
      boolean[] known = right[column];
      for (int i = 0; i < rows.count(); i++) {
        to[i] &= known[rows.piece(column, i)];
      }
    }
  }

  /// Remembers that a record breaks no rule.
  public void learn(DrawnCustomers rows, int i) {
    for (int column = 0; column < right.length; column++) {
      right[column][rows.piece(column, i)] = true;
    }
  }
}
