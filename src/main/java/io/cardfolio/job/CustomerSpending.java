package io.cardfolio.job;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/// What one customer spent in each month of the window.
///
/// @param segment the index of his segment in the settings
/// @param months the oldest first; nothing is spent before the account was opened
/// @param declinesFrom the first month in which he spends less, counted from 0; empty if he never
///   does
public record CustomerSpending(int segment, List<Month> months, OptionalInt declinesFrom) {
  /// Spending that does not change.
  public CustomerSpending {
    months = List.copyOf(months);
  }

  /// A month.
  ///
  /// @param month what the calendar calls it
  /// @param cents what his approved transactions come to
  public record Month(YearMonth month, long cents) {}
}
