package io.cardfolio.validate.csv;

import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.validate.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The tables that can be read from CSV files.
enum CsvTable {
  CUSTOMERS(
      CustomerColumn.ALL,
      CustomerColumn.CUSTOMER_ID,
      Rule.COLUMNS_PRESENT,
      CsvWording.NO_TABLE,
      CsvWording.CUSTOMERS),
  TRANSACTIONS(
      TransactionColumn.ALL,
      TransactionColumn.CUSTOMER_ID,
      Rule.TRANSACTION_COLUMNS,
      CsvWording.NO_TABLE_OF_TRANSACTIONS,
      CsvWording.TRANSACTIONS);

  /// How many names tell a table: the ID of the customer is in both, and one or two others may be
  /// in anybody's.
  private static final int ENOUGH = 4;

  private final List<? extends Column> columns;
  private final Column customerId;
  private final Rule columnsPresent;
  private final CsvWording isNone;
  private final CsvWording isTheOther;

  CsvTable(
      List<? extends Column> columns,
      Column customerId,
      Rule columnsPresent,
      CsvWording isNone,
      CsvWording isTheOther) {
    this.columns = columns;
    this.customerId = customerId;
    this.columnsPresent = columnsPresent;
    this.isNone = isNone;
    this.isTheOther = isTheOther;
  }

  /// The columns in their usual order.
  List<? extends Column> columns() {
    return columns;
  }

  /// The column that tells whom a record is about.
  Column customerId() {
    return customerId;
  }

  /// The column that a file calls `name`, however it is cased.
  Optional<? extends Column> named(String name) {
    return Column.named(columns, name);
  }

  /// The first line of a file, with commas between the names.
  String headers() {
    return Column.headers(columns);
  }

  /// The rule that a file breaks which lacks a column.
  Rule columnsPresent() {
    return columnsPresent;
  }

  /// What is said of a file that is no such table.
  CsvWording isNone() {
    return isNone;
  }

  /// What is said of a file that is such a table where another should be.
  CsvWording isTheOther() {
    return isTheOther;
  }

  /// Another table, of which a first line has so many names that it is meant.
  Optional<CsvTable> other(String[] names) {
    return Arrays.stream(values())
        .filter(it -> it != this && it.known(names) >= ENOUGH)
        .findFirst();
  }

  private long known(String[] names) {
    return Arrays.stream(names).filter(it -> named(it).isPresent()).count();
  }
}
