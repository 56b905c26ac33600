package io.cardfolio.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /// The one of a table's columns that a file calls `header`, however it is cased.
  static <C extends Column> Optional<C> named(List<C> columns, String header) {
    return columns.stream()
        .filter(column -> column.header().equalsIgnoreCase(header.strip()))
        .findFirst();
  }

  /// The names of a table's columns, with commas between them.
  static String headers(List<? extends Column> columns) {
    return columns.stream().map(Column::header).collect(Collectors.joining(","));
  }
}
