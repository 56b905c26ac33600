package io.cardfolio.ui.customers;

import io.cardfolio.job.search.FoundRows;
import java.util.OptionalLong;

/// The rows that the table goes through, one after the other: all, or those that were found. Places
/// and rows both count from 1.
sealed interface Listing {
  /// How many places there are.
  long size();

  /// The row at a place.
  long row(long place);

  /// The place of a row; empty if it is not listed.
  OptionalLong place(long row);

  /// Every row.
  record AllRows(long size) implements Listing {
    @Override
    public long row(long place) {
      return place;
    }

    @Override
    public OptionalLong place(long row) {
      return row >= 1 && row <= size ? OptionalLong.of(row) : OptionalLong.empty();
    }
  }

  /// The rows that a search has found so far.
  record Matches(FoundRows found) implements Listing {
    @Override
    public long size() {
      return found.kept();
    }

    @Override
    public long row(long place) {
      return found.row(Math.toIntExact(place - 1));
    }

    @Override
    public OptionalLong place(long row) {
      int index = found.indexOf(row);
      return index < 0 ? OptionalLong.empty() : OptionalLong.of(index + 1L);
    }
  }
}
