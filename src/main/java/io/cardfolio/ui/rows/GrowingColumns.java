package io.cardfolio.ui.rows;

import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps the columns of a table as wide in letters as they were made, also those that the user has
/// drawn wider: larger letters want wider columns.
public final class GrowingColumns {
  /// The size of letters for which columns are made, in pixels.
  private static final double USUAL = 13;

  private final TableView<?> table;
  private double letters = 1;

  /// Columns that were made for letters of the usual size.
  public GrowingColumns(TableView<?> table) {
    this.table = table;
  }

  /// Follows the letters of a row, or of what stands in the place of rows.
  public void follow(Labeled part) {
    part.fontProperty()
        .subscribe(font -> {
          // It has the platform's letters until it is dressed; while it is, nothing may be moved.
          if (part.getScene() != null) {
            Platform.runLater(() -> grow(font.getSize() / USUAL));
          }
        });
  }

  /// Sets how wide a column is, in pixels among letters of the usual size.
  public void setWidth(TableColumn<?, ?> column, double width) {
    column.setPrefWidth(width * letters);
  }

  private void grow(double now) {
    double by = now / letters;
    letters = now;
    if (by != 1) {
      for (TableColumn<?, ?> column : table.getColumns()) {
        double width = column.getPrefWidth() * by;
        column.setMinWidth(column.getMinWidth() * by);
        column.setPrefWidth(width);
      }
    }
  }
}
