package io.cardfolio.ui.customers;

import io.cardfolio.ui.ShownDataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The table of customers: a table control that only ever holds the rows in view, and a scroll bar
/// of its own that moves over all of them.
final class WindowedTable {
  private static final double ROW_HEIGHT = 32;
  private static final double LEAST_THUMB = 32;
  private static final int ROWS_A_NOTCH = 3;

  private final RowWindow window = new RowWindow();
  private final CustomerTableColumns columns = new CustomerTableColumns();
  private final TableView<NumberedRow> table = new TableView<>();
  private final ScrollBar scrollBar = new ScrollBar();
  private final BorderPane region = new BorderPane();
  private Optional<ShownDataset> dataset = Optional.empty();
  private boolean filling;

  WindowedTable() {
    table.setId("customers-table");
    table.setAccessibleText("Customers");
    table.getStyleClass().add("content-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.getColumns().setAll(columns.create());
    table.setPlaceholder(new Label("No customers."));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    table.addEventFilter(ScrollEvent.SCROLL, this::moveByWheel);
    table.getSelectionModel().selectedIndexProperty().subscribe(i -> takeSelection(i.intValue()));
    table.skinProperty().subscribe(_ -> followHeight());
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.getStyleClass().add("window-scroll");
    scrollBar.setId("customers-scroll");
    scrollBar.setMin(1);
    scrollBar.valueProperty().subscribe(value -> window.scrollTo(Math.round(value.doubleValue())));
    window.firstProperty().subscribe(this::fill);
    window.currentProperty().subscribe(this::showSelection);
    region.setCenter(table);
    region.setRight(scrollBar);
  }

  Region region() {
    return region;
  }

  RowWindow window() {
    return window;
  }

  void show(ShownDataset shown) {
    dataset = Optional.of(shown);
    columns.setSpec(shown.spec());
    long row = window.size() == shown.rows().size() ? window.current() : 1;
    long top = window.size() == shown.rows().size() ? window.first() : 1;
    window.reset(shown.rows().size());
    window.scrollTo(top);
    window.moveTo(row);
    fill();
  }

  void focus() {
    table.requestFocus();
  }

  /// Asks for the rows in view, and for no other.
  private void fill() {
    filling = true;
    table
        .getItems()
        .setAll(
            dataset.map(shown -> rows(shown, window.first(), window.filled())).orElse(List.of()));
    scrollBar.setMax((double) window.lastFirst());
    scrollBar.setVisibleAmount(window.lastFirst() * visiblePart());
    scrollBar.setBlockIncrement((double) window.height());
    scrollBar.setValue((double) window.first());
    scrollBar.setVisible(window.lastFirst() > 1);
    filling = false;
    showSelection();
  }

  /// The part of the scroll bar that its thumb takes, which stays large enough to be grabbed.
  private double visiblePart() {
    double part = (double) window.height() / Math.max(1, window.size());
    double least = LEAST_THUMB / Math.max(2 * LEAST_THUMB, scrollBar.getHeight());
    return Math.clamp(part, least, 1);
  }

  private static List<NumberedRow> rows(ShownDataset shown, long first, int count) {
    return LongStream.range(first, first + count)
        .mapToObj(number -> new NumberedRow(number, shown.rows().row(number)))
        .toList();
  }

  private void showSelection() {
    filling = true;
    long index = window.current() - window.first();
    if (index >= 0 && index < table.getItems().size()) {
      table.getSelectionModel().clearAndSelect((int) index);
    } else {
      table.getSelectionModel().clearSelection();
    }
    filling = false;
  }

  private void takeSelection(int index) {
    if (!filling && index >= 0) {
      window.moveTo(window.first() + index);
    }
  }

  private void followHeight() {
    Node rows = table.lookup(".clipped-container");
    if (rows instanceof Region body) {
      body.heightProperty().subscribe(height -> setHeight(height.doubleValue()));
    }
  }

  private void setHeight(double height) {
    long rows = (long) (height / table.getFixedCellSize());
    if (rows > 0 && rows != window.height()) {
      window.setHeight(rows);
      fill();
    }
  }

  private void moveByKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> window.moveBy(-1);
      case DOWN -> window.moveBy(1);
      case PAGE_UP -> window.moveBy(-window.height());
      case PAGE_DOWN -> window.moveBy(window.height());
      case HOME -> window.moveTo(1);
      case END -> window.moveTo(window.size());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveByWheel(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isShiftDown()) {
      window.scrollBy(event.getDeltaY() < 0 ? ROWS_A_NOTCH : -ROWS_A_NOTCH);
      event.consume();
    }
  }
}
