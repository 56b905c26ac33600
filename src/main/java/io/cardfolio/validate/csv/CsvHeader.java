package io.cardfolio.validate.csv;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.validate.CustomerRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a file has its columns: in any order, with others between them, and not always all.
final class CsvHeader {
  private static final int ABSENT = -1;

  private final int[] positions = new int[CustomerColumn.ALL.size()];
  private final int cells;
  private final Set<CustomerColumn> columns;

  /// The header that the cells of the first line make.
  ///
  /// @throws UnreadableCsvException if no column is among them, or one is there twice
  CsvHeader(Path file, String[] names) throws UnreadableCsvException {
    cells = names.length;
    Arrays.fill(positions, ABSENT);
    for (int i = 0; i < names.length; i++) {
      Optional<CustomerColumn> column = CustomerColumn.named(names[i]);
      if (column.isPresent()) {
        place(file, column.get(), i);
      }
    }
    columns = present(names.length);
    if (columns.isEmpty() && CustomerColumn.named(names[0].split("[;|\t]", 2)[0]).isPresent()) {
      throw UnreadableCsvException.noHeader(file, CsvWording.OTHER_SEPARATORS);
    }
    if (columns.isEmpty()) {
      throw UnreadableCsvException.noHeader(file, CsvWording.NO_TABLE);
    }
  }

  private void place(Path file, CustomerColumn column, int position) throws UnreadableCsvException {
    int earlier = positions[column.ordinal()];
    if (earlier != ABSENT) {
      throw UnreadableCsvException.of(
          file, CsvWording.COLUMN_TWICE, column.header(), earlier + 1, position + 1);
    }
    positions[column.ordinal()] = position;
  }

  /// How many cells the first line has.
  int cells() {
    return cells;
  }

  /// Whether the file has the usual columns in their usual order, and no others.
  boolean isUsual() {
    return cells == positions.length && IntStream.range(0, cells).allMatch(i -> positions[i] == i);
  }

  /// The columns that the file lacks, in their usual order.
  List<CustomerColumn> missing() {
    List<CustomerColumn> missing = new ArrayList<>(CustomerColumn.ALL);
    missing.removeAll(columns);
    return missing;
  }

  /// The columns that a record of so many cells has.
  Set<CustomerColumn> columns(int count) {
    return count >= cells ? columns : present(count);
  }

  /// The record's cells as a customer; what is not there is empty.
  CustomerText customer(String[] record) {
    String[] values = new String[positions.length];
    for (int i = 0; i < values.length; i++) {
      int position = positions[i];
      values[i] = position == ABSENT || position >= record.length ? "" : record[position];
    }
    return new CustomerText(values);
  }

  private Set<CustomerColumn> present(int count) {
    Set<CustomerColumn> present = EnumSet.noneOf(CustomerColumn.class);
    for (CustomerColumn column : CustomerColumn.ALL) {
      int position = positions[column.ordinal()];
      if (position != ABSENT && position < count) {
        present.add(column);
      }
    }
    return present.size() == positions.length
        ? CustomerRules.ALL_COLUMNS
        : Collections.unmodifiableSet(present);
  }
}
