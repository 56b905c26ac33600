package io.cardfolio.ui.rows;

import io.cardfolio.export.CsvBuffer;
import java.util.List;
import java.util.Optional;

/// Rows as CSV for the clipboard, as they would stand in a file.
///
/// @param csv the records
/// @param rows how many rows they are
/// @param selected how many rows were selected, of which only the first [#MOST] are copied
public record RowsAsCsv(String csv, int rows, long selected) {
  /// How many rows are copied at most: more than a spreadsheet pastes gladly.
  public static final int MOST = 10_000;

  /// The selected rows of a table.
  ///
  /// @param texts gives the texts of rows
  /// @param header the names of the columns; empty to copy rows alone
  public static RowsAsCsv of(
      RowWindow window, WindowedTable.Source<List<String>> texts, Optional<List<String>> header) {
    RowWindow.Selection selected = window.selection();
    long count = Math.min(selected.count(), window.size());
    List<List<String>> rows = texts.rows(selected.first(), (int) Math.min(MOST, count));
    CsvBuffer csv = new CsvBuffer();
    header.ifPresent(csv::add);
    rows.forEach(csv::add);
    return new RowsAsCsv(csv.text(), rows.size(), count);
  }
}
