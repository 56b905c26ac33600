package io.cardfolio.ui;

import io.cardfolio.model.CustomerText;

/// The customers that the window shows, made or read only when a row is asked for.
public interface CustomerRows {
  /// How many rows can be shown.
  long size();

  /// One row.
  ///
  /// @param number the row, from 1 to [#size]
  CustomerText row(long number);
}
