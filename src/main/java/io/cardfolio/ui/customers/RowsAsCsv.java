package io.cardfolio.ui.customers;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.model.CustomerColumn;
import java.util.List;
import java.util.Set;

/// Rows as CSV for the clipboard, as they would stand in a file.
///
/// @param csv the records
/// @param rows how many rows they are
/// @param selected how many rows were selected, of which only the first [#MOST] are copied
record RowsAsCsv(String csv, int rows, long selected) {
  /// How many rows are copied at most: more than a spreadsheet pastes gladly.
  static final int MOST = 10_000;

  static RowsAsCsv of(
      List<NumberedRow> rows, long selected, Set<CustomerColumn> columns, boolean header) {
    List<CustomerColumn> order = CustomerColumn.ALL.stream().filter(columns::contains).toList();
    CsvBuffer csv = new CsvBuffer();
    if (header) {
      csv.add(order.stream().map(CustomerColumn::header).toList());
    }
    rows.forEach(row -> csv.add(order.stream().map(row.customer()::text).toList()));
    return new RowsAsCsv(csv.text(), rows.size(), selected);
  }
}
