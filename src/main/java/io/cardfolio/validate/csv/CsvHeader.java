package io.cardfolio.validate.csv;

import io.cardfolio.model.Column;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a file has its columns: in any order, with others between them, and not always all.
final class CsvHeader {
  private static final int ABSENT = -1;

  private final CsvTable table;
  private final int[] positions;
  private final int cells;
  private final Set<Column> columns;

  /// The header that the cells of the first line make.
  ///
  /// @throws UnreadableCsvException if no column is among them, or one is there twice
  CsvHeader(Path file, CsvTable table, String[] names) throws UnreadableCsvException {
    this.table = table;
    positions = new int[table.columns().size()];
    cells = names.length;
    Arrays.fill(positions, ABSENT);
    for (int i = 0; i < names.length; i++) {
      Optional<? extends Column> column = table.named(names[i]);
      if (column.isPresent()) {
        place(file, column.get(), i);
      }
    }
    columns = present(names.length);
    if (columns.isEmpty() && table.named(names[0].split("[;|\t]", 2)[0]).isPresent()) {
      throw UnreadableCsvException.noHeader(file, CsvWording.OTHER_SEPARATORS, table);
    }
    if (columns.isEmpty()) {
      throw UnreadableCsvException.noHeader(file, table.isNone(), table);
    }
    Optional<CsvTable> other = table.other(names);
    if (other.isPresent() && columns.equals(Set.of(table.customerId()))) {
      throw UnreadableCsvException.of(file, other.get().isTheOther());
    }
  }

  private void place(Path file, Column column, int position) throws UnreadableCsvException {
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
  List<Column> missing() {
    List<Column> missing = new ArrayList<>(table.columns());
    missing.removeAll(columns);
    return missing;
  }

  /// The columns that a record of so many cells has.
  Set<Column> columns(int count) {
    return count >= cells ? columns : present(count);
  }

  /// The record's cells in the usual order of the columns; what is not there is empty.
  String[] texts(String[] record) {
    String[] values = new String[positions.length];
    for (int i = 0; i < values.length; i++) {
      int position = positions[i];
      values[i] = position == ABSENT || position >= record.length ? "" : record[position];
    }
    return values;
  }

  /// The ID of the customer whom the record is about; empty if it is not there.
  String customerId(String[] record) {
    return texts(record)[table.customerId().ordinal()];
  }

  private Set<Column> present(int count) {
    Set<Column> present = new HashSet<>();
    for (Column column : table.columns()) {
      int position = positions[column.ordinal()];
      if (position != ABSENT && position < count) {
        present.add(column);
      }
    }
    return Collections.unmodifiableSet(present);
  }
}
