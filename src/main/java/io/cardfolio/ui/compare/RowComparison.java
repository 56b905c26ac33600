package io.cardfolio.ui.compare;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.ui.dataset.CustomerRows;
import java.util.EnumMap;
import java.util.Map;

/// How many customers differ between two datasets, customer by customer with the same row number.
///
/// @param common how many row numbers both datasets have
/// @param compared how many of these were compared: all, or a sample that is spread evenly
/// @param differing how many of the compared differ in any column
/// @param columns how many of the compared differ in each column
/// @param more how many customers only the present dataset has; negative for the pinned one
public record RowComparison(
    long common, long compared, long differing, Map<CustomerColumn, Long> columns, long more) {
  /// How many customers are compared at most.
  public static final long MOST = 200_000;

  private static final int ROWS_A_STEP = 500;

  /// A comparison that does not change.
  public RowComparison {
    columns = Map.copyOf(columns);
  }

  /// Compares two datasets.
  ///
  /// @throws JobCancelledException if `progress` says stop
  public static RowComparison of(CustomerRows pinned, CustomerRows now, Progress progress) {
    long common = Math.min(pinned.size(), now.size());
    long compared = Math.min(common, MOST);
    long differing = 0;
    long[] columns = new long[CustomerColumn.ALL.size()];
    for (long i = 0; i < compared; i++) {
      if (i % ROWS_A_STEP == 0) {
        progress.tell(i, compared);
      }
      long row = 1 + i * common / compared;
      if (count(pinned.row(row), now.row(row), columns)) {
        differing++;
      }
    }
    return new RowComparison(
        common, compared, differing, byColumn(columns), now.size() - pinned.size());
  }

  /// Whether not all customers were compared.
  public boolean isSample() {
    return compared < common;
  }

  /// The part of the compared customers that differ, 0 to 1.
  public double part() {
    return compared == 0 ? 0 : (double) differing / compared;
  }

  /// Counts the columns in which two customers differ, and tells whether there are any.
  private static boolean count(CustomerText pinned, CustomerText now, long[] columns) {
    boolean differ = false;
    for (CustomerColumn column : CustomerColumn.ALL) {
      if (!pinned.text(column).equals(now.text(column))) {
        columns[column.ordinal()]++;
        differ = true;
      }
    }
    return differ;
  }

  private static Map<CustomerColumn, Long> byColumn(long[] counts) {
    Map<CustomerColumn, Long> columns = new EnumMap<>(CustomerColumn.class);
    for (CustomerColumn column : CustomerColumn.ALL) {
      if (counts[column.ordinal()] > 0) {
        columns.put(column, counts[column.ordinal()]);
      }
    }
    return columns;
  }
}
