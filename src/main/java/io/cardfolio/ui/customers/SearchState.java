package io.cardfolio.ui.customers;

/// How far the search for the rows that match is.
enum SearchState {
  /// Nothing is looked for; all rows are listed.
  NONE,
  RUNNING,
  DONE,
  /// Stopped by the user; the matches so far are listed.
  CANCELLED,
  FAILED
}
