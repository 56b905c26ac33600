package io.cardfolio.ui.customers;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleLongProperty;

/// Which rows of a long table are in view, and which of them is the current one. Rows count from 1.
///
/// A table control over 100 million rows needs seconds for a jump; a window over them needs none.
final class RowWindow {
  private final ReadOnlyLongWrapper first = new ReadOnlyLongWrapper(1);
  private final ReadOnlyLongWrapper current = new ReadOnlyLongWrapper(1);
  private final LongProperty size = new SimpleLongProperty();
  private long height = 1;

  /// The row at the top of the window.
  ReadOnlyLongProperty firstProperty() {
    return first.getReadOnlyProperty();
  }

  /// The row that the keys move from.
  ReadOnlyLongProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  long first() {
    return first.get();
  }

  long current() {
    return current.get();
  }

  long size() {
    return size.get();
  }

  /// The last row that can stand at the top.
  long lastFirst() {
    return Math.max(1, size() - height + 1);
  }

  /// How many rows fit into the window; at least 1.
  long height() {
    return height;
  }

  /// How many rows of the window are filled.
  int filled() {
    return (int) Math.min(height, size() - first() + 1);
  }

  /// Begins anew over a table of `rows` rows.
  void reset(long rows) {
    size.set(rows);
    current.set(1);
    first.set(1);
  }

  /// Makes room for more or fewer rows; the current row stays in view if it was.
  void setHeight(long rows) {
    boolean inView = current() >= first() && current() < first() + height;
    height = Math.max(1, rows);
    scrollTo(first());
    if (inView) {
      show(current());
    }
  }

  /// Brings a row to the top, as far as the table goes.
  void scrollTo(long row) {
    first.set(Math.clamp(row, 1, lastFirst()));
  }

  /// Moves the window; the current row stays what it is.
  void scrollBy(long rows) {
    scrollTo(first() + rows);
  }

  /// Makes a row the current one and brings it into view.
  void moveTo(long row) {
    current.set(Math.clamp(row, 1, Math.max(1, size())));
    show(current());
  }

  /// Moves the current row and brings it into view.
  void moveBy(long rows) {
    moveTo(current() + rows);
  }

  private void show(long row) {
    if (row < first()) {
      scrollTo(row);
    } else if (row >= first() + height) {
      scrollTo(row - height + 1);
    }
  }
}
