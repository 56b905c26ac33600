package io.cardfolio.ui.rows;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A table of any length: a table control that only ever holds the rows in view, and a scroll bar
/// of its own that moves over all of them.
///
/// @param <R> a row
public final class WindowedTable<R> {
  private static final double ROW_HEIGHT = 32;
  private static final double LEAST_THUMB = 32;

  /// How far a notch of a wheel turns, in pixels, and how many rows that is.
  private static final double NOTCH = 40;

  private static final int ROWS_A_NOTCH = 3;

  private final RowWindow window;
  private final Source<R> rows;
  private final Runnable open;
  private final TableView<R> table = new TableView<>();
  private final GrowingColumns growing = new GrowingColumns(table);
  private final Label placeholder = new Label();
  private final ScrollBar scrollBar = new ScrollBar();
  private final BorderPane region = new BorderPane();
  private double turned;

  /// A table over a window.
  ///
  /// @param id the control has it with `-table`, the scroll bar with `-scroll`
  /// @param name what the table is called, read aloud
  /// @param rows gives the rows in view
  /// @param open what a click on a row does, and the Enter key
  public WindowedTable(
      String id,
      String name,
      RowWindow window,
      List<TableColumn<R, R>> columns,
      Source<R> rows,
      Runnable open) {
    this.window = window;
    this.rows = rows;
    this.open = open;
    table.setId(id + "-table");
    table.setAccessibleText(name);
    table.getStyleClass().add("content-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getColumns().setAll(columns);
    table.setPlaceholder(placeholder);
    growing.follow(placeholder);
    table.setRowFactory(_ -> row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    table.addEventFilter(ScrollEvent.SCROLL, this::moveByWheel);
    table.skinProperty().subscribe(_ -> followHeight());
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.getStyleClass().add("window-scroll");
    scrollBar.setId(id + "-scroll");
    scrollBar.setMin(1);
    scrollBar.valueProperty().subscribe(value -> window.scrollTo(Math.round(value.doubleValue())));
    window.firstProperty().subscribe(this::fill);
    window.sizeProperty().subscribe(this::fillUp);
    window.selectionProperty().subscribe(this::showSelection);
    region.setCenter(table);
    region.setRight(scrollBar);
  }

  /// Where rows come from.
  ///
  /// @param <R> a row
  @FunctionalInterface
  public interface Source<R> {
    /// Rows that follow each other.
    ///
    /// @param first the first of them, counted from 1
    List<R> rows(long first, int count);
  }

  /// The table with its scroll bar.
  public Region region() {
    return region;
  }

  /// The control, for the keys and menus of the tab.
  public TableView<R> control() {
    return table;
  }

  /// Sets how wide the first column is, in pixels among letters of the usual size.
  public void setFirstWidth(double width) {
    growing.setWidth(table.getColumns().getFirst(), width);
  }

  /// Puts the keyboard into the table.
  public void focus() {
    table.requestFocus();
  }

  /// Says why there is no row.
  public void setPlaceholder(String sentence) {
    placeholder.setText(sentence);
  }

  /// Asks for the rows in view, and for no other.
  public void fill() {
    table.getItems().setAll(rows.rows(window.first(), window.filled()));
    measure();
    showSelection();
  }

  /// Asks for rows only if more of them have come into view.
  private void fillUp() {
    if (window.filled() == table.getItems().size()) {
      measure();
    } else {
      fill();
    }
  }

  private void measure() {
    scrollBar.setMax((double) window.lastFirst());
    scrollBar.setVisibleAmount(window.lastFirst() * visiblePart());
    scrollBar.setBlockIncrement((double) window.height());
    scrollBar.setValue((double) window.first());
    scrollBar.setVisible(window.lastFirst() > 1);
  }

  /// The part of the scroll bar that its thumb takes, which stays large enough to be grabbed.
  private double visiblePart() {
    double part = (double) window.height() / Math.max(1, window.size());
    double least = LEAST_THUMB / Math.max(2 * LEAST_THUMB, scrollBar.getHeight());
    return Math.clamp(part, least, 1);
  }

  private void showSelection() {
    RowWindow.Selection selected = window.selection();
    int[] indices =
        IntStream.range(0, table.getItems().size())
            .filter(i -> window.first() + i >= selected.first())
            .filter(i -> window.first() + i <= selected.last())
            .toArray();
    table.getSelectionModel().clearSelection();
    if (indices.length > 0) {
      table.getSelectionModel().selectIndices(indices[0], indices);
    }
  }

  private TableRow<R> row() {
    TableRow<R> row = new TableRow<>();
    row.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> select(row, press));
    row.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> open(row, click));
    growing.follow(row);
    return row;
  }

  private void select(TableRow<R> row, MouseEvent press) {
    table.requestFocus();
    long place = window.first() + row.getIndex();
    RowWindow.Selection selected = window.selection();
    boolean within = place >= selected.first() && place <= selected.last();
    if (!row.isEmpty() && (press.isPrimaryButtonDown() || !within)) {
      if (press.isShiftDown()) {
        window.extendTo(place);
      } else {
        window.moveTo(place);
      }
    }
    press.consume();
  }

  private void open(TableRow<R> row, MouseEvent click) {
    if (!row.isEmpty() && click.getButton() == MouseButton.PRIMARY && !click.isShiftDown()) {
      open.run();
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

  /// Keys that move go to all rows, not to those that the control holds; they move the cursor in a
  /// field of the header as everywhere.
  private void moveByKey(KeyEvent event) {
    if (!table.equals(event.getTarget())) {
      return;
    }
    switch (event.getCode()) {
      case UP -> move(event, window.current() - 1);
      case DOWN -> move(event, window.current() + 1);
      case PAGE_UP -> move(event, window.current() - window.height());
      case PAGE_DOWN -> move(event, window.current() + window.height());
      case HOME -> move(event, 1);
      case END -> move(event, window.size());
      case ENTER -> open.run();
      case A -> {
        if (!event.isShortcutDown()) {
          return;
        }
        window.selectAll();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(KeyEvent event, long row) {
    if (event.isShiftDown()) {
      window.extendTo(row);
    } else {
      window.moveTo(row);
    }
  }

  private void moveByWheel(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isShiftDown()) {
      turned -= event.getDeltaY() / NOTCH * ROWS_A_NOTCH;
      long rows = (long) turned;
      turned -= rows;
      window.scrollBy(rows);
      event.consume();
    }
  }
}
