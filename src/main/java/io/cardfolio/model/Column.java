package io.cardfolio.model;

/// A column of a table, whichever table it is.
public sealed interface Column permits CustomerColumn, TransactionColumn {
  /// The name in a file's first line.
  String header();

  /// What the column holds, in a few words.
  String description();

  /// Whether a record without a value here is an error.
  boolean required();

  /// Its place in the table, counted from 0.
  int ordinal();
}
