package io.cardfolio.validate;

import io.cardfolio.model.Column;
import java.util.List;

/// Every cell that must hold text does, and what it holds is text.
///
/// @param columns those of the table
public record FilledCells(List<? extends Column> columns) {
  /// Reports empty and unreadable cells.
  public void check(CellCheck row) {
    for (Column column : columns) {
      if (column.required() && row.isBlank(column)) {
        row.report(
            Rule.REQUIRED_FIELD,
            column,
            (row.text(column).isEmpty()
                    ? ViolationWording.VALUE_MISSING
                    : ViolationWording.ONLY_WHITE_SPACE)
                .with(),
            ViolationWording.FILL_IN.with());
      } else if (row.isUnreadable(column)) {
        row.report(
            Rule.TEXT_ENCODING,
            column,
            ViolationWording.NOT_UTF_8.with(CellCheck.UNREADABLE),
            ViolationWording.SAVE_AS_UTF_8.with());
      }
    }
  }
}
