package io.cardfolio.validate;

import io.cardfolio.model.Column;
import io.cardfolio.model.Sentence;
import java.util.Set;

/// One record of any table under examination, cell by cell.
public interface CellCheck {
  /// What stands in a cell in place of bytes that are not UTF-8.
  char UNREADABLE = '\uFFFD';

  /// The record, counted from 1.
  long row();

  /// The columns that the record has a cell in; the texts of others are not judged.
  Set<? extends Column> present();

  /// What stands in a cell.
  String text(Column column);

  /// Takes note of what is wrong with a cell.
  void report(Rule rule, Column column, Sentence message, Sentence suggestion);

  /// Whether the cell is there but holds nothing.
  default boolean isBlank(Column column) {
    return present().contains(column) && text(column).isBlank();
  }

  /// Whether the cell holds bytes that were not UTF-8.
  default boolean isUnreadable(Column column) {
    return text(column).indexOf(UNREADABLE) >= 0;
  }

  /// Whether the cell holds text whose form can be judged: cells that are missing or unreadable
  /// break one rule and not a second.
  default boolean isReadable(Column column) {
    return present().contains(column) && !text(column).isBlank() && !isUnreadable(column);
  }
}
