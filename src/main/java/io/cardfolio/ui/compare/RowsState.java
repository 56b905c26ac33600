package io.cardfolio.ui.compare;

/// What a comparison of customers has come to.
public sealed interface RowsState {
  /// It has not begun.
  record Waiting() implements RowsState {}

  /// It is running.
  record Running() implements RowsState {}

  /// It was asked to stop.
  record Cancelled() implements RowsState {}

  /// It failed.
  ///
  /// @param why the cause, in a sentence
  record Failed(String why) implements RowsState {}

  /// It is done.
  record Done(RowComparison result) implements RowsState {}
}
