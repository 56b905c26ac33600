package io.cardfolio.ui.rows;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which rows of a long table are in view, which of them is the current one, and which run of rows
/// is selected. Rows count from 1.
///
/// A table control over 100 million rows needs seconds for a jump; a window over them needs none.
public final class RowWindow {
  private final ReadOnlyLongWrapper first = new ReadOnlyLongWrapper(1);
  private final ReadOnlyLongWrapper current = new ReadOnlyLongWrapper(1);
  private final ReadOnlyLongWrapper size = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(new Selection(1, 1));
  private long height = 1;

  /// A window over no rows.
  public RowWindow() {}

  /// The row at the top of the window.
  public ReadOnlyLongProperty firstProperty() {
    return first.getReadOnlyProperty();
  }

  /// The row that the keys move from.
  public ReadOnlyLongProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// How many rows there are.
  public ReadOnlyLongProperty sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// The rows that are selected; the current one always is, unless all are.
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// The rows that are selected.
  public Selection selection() {
    return selection.get();
  }

  /// The row at the top of the window.
  public long first() {
    return first.get();
  }

  /// The row that the keys move from.
  public long current() {
    return current.get();
  }

  /// How many rows there are.
  public long size() {
    return size.get();
  }

  /// The last row that can stand at the top.
  public long lastFirst() {
    return Math.max(1, size() - height + 1);
  }

  /// How many rows fit into the window; at least 1.
  public long height() {
    return height;
  }

  /// How many rows of the window are filled.
  public int filled() {
    return (int) Math.min(height, size() - first() + 1);
  }

  /// Begins anew over a table of `rows` rows.
  public void reset(long rows) {
    size.set(rows);
    first.set(1);
    moveTo(1);
  }

  /// Makes room for rows behind the last; nothing else moves.
  public void grow(long rows) {
    size.set(Math.max(size(), rows));
  }

  /// Makes room for more or fewer rows; the current row stays in view if it was.
  public void setHeight(long rows) {
    boolean inView = current() >= first() && current() < first() + height;
    height = Math.max(1, rows);
    scrollTo(first());
    if (inView) {
      show(current());
    }
  }

  /// Brings a row to the top, as far as the table goes.
  public void scrollTo(long row) {
    first.set(Math.clamp(row, 1, lastFirst()));
  }

  /// Moves the window; the current row stays what it is.
  public void scrollBy(long rows) {
    scrollTo(first() + rows);
  }

  /// Makes a row the current one, selects it alone and brings it into view.
  public void moveTo(long row) {
    go(row);
    selection.set(new Selection(current(), current()));
  }

  /// Moves the current row, selects it alone and brings it into view.
  public void moveBy(long rows) {
    moveTo(current() + rows);
  }

  /// Makes a row the current one and selects all from where the selection began to it.
  public void extendTo(long row) {
    go(row);
    selection.set(new Selection(selection().anchor(), current()));
  }

  /// Selects every row; the window stays where it is.
  public void selectAll() {
    selection.set(new Selection(1, Math.max(1, size())));
  }

  private void go(long row) {
    current.set(Math.clamp(row, 1, Math.max(1, size())));
    show(current());
  }

  private void show(long row) {
    if (row < first()) {
      scrollTo(row);
    } else if (row >= first() + height) {
      scrollTo(row - height + 1);
    }
  }

  /// A run of rows.
  ///
  /// @param anchor where it began
  /// @param lead where it was extended to, before or after the anchor
  public record Selection(long anchor, long lead) {
    /// The upper end.
    public long first() {
      return Math.min(anchor, lead);
    }

    /// The lower end.
    public long last() {
      return Math.max(anchor, lead);
    }

    /// How many rows it has.
    public long count() {
      return last() - first() + 1;
    }
  }
}
