package io.cardfolio.ui.dataset;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.search.FoundRows;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import java.util.List;
import java.util.Optional;

/// The customers that the window shows, made or read only when a row is asked for.
public interface CustomerRows {
  /// After how many rows a search asks whether to go on.
  long SEARCHED_AT_ONCE = 10_000;

  /// How many rows can be shown.
  long size();

  /// How many bytes the file has that they were read from; 0 where there is no file.
  default long fileBytes() {
    return 0;
  }

  /// The transactions of these customers; empty where none are made, as for those of a file.
  default Optional<TransactionSource> transactions() {
    return Optional.empty();
  }

  /// One row.
  ///
  /// @param number the row, from 1 to [#size]
  CustomerText row(long number);

  /// What was made wrong in a row on purpose, in the order of the columns; of a file that is not
  /// known.
  ///
  /// @param number the row, from 1 to [#size]
  default List<PlantedDefect> defects(long number) {
    return List.of();
  }

  /// Looks through the rows for those that pass a filter, off the JavaFX thread.
  ///
  /// @param found gets the rows in their order, as they are found
  /// @param progress hears rows
  /// @throws JobCancelledException if `progress` stops it; what was found stays
  default void find(CustomerFilter filter, FoundRows found, Progress progress) {
    for (long row = 1; row <= size(); row++) {
      if (filter.test(row(row))) {
        found.add(Math.toIntExact(row));
      }
      if (row % SEARCHED_AT_ONCE == 0 || row == size()) {
        progress.tell(row, size());
      }
    }
  }
}
