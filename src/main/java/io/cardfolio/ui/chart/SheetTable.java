package io.cardfolio.ui.chart;

import io.cardfolio.ui.chart.Sheet.Cell;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A sheet as a table to walk through by keyboard.
public final class SheetTable extends TableView<List<Cell>> {
  private static final double NAME_WIDTH = 160;
  private static final double FIGURE_WIDTH = 90;

  private List<String> headers = List.of();

  /// An empty table.
  ///
  /// @param name what it is a table of, for those who cannot see it
  public SheetTable(String name) {
    getStyleClass().addAll("content-table", "sheet-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    setAccessibleText(name);
  }

  /// Shows another sheet.
  public void show(Sheet sheet) {
    if (!sheet.headers().equals(headers)) {
      headers = sheet.headers();
      getColumns().clear();
      for (int i = 0; i < headers.size(); i++) {
        getColumns().add(column(i, isNames(sheet, i)));
      }
    }
    getItems().setAll(sheet.rows());
  }

  private static boolean isNames(Sheet sheet, int column) {
    return column == 0 || sheet.rows().stream().noneMatch(row -> row.get(column).isNumber());
  }

  private TableColumn<List<Cell>, String> column(int index, boolean names) {
    TableColumn<List<Cell>, String> column = new TableColumn<>(headers.get(index));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()));
    column.setPrefWidth(names ? NAME_WIDTH : FIGURE_WIDTH);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(names ? "name" : "number");
    return column;
  }
}
