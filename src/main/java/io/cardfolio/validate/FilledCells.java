package io.cardfolio.validate;

import io.cardfolio.model.CustomerColumn;

/// Every cell that must hold text does, and what it holds is text.
final class FilledCells implements RowRule {
  @Override
  public void check(RowCheck row) {
    for (CustomerColumn column : CustomerColumn.ALL) {
      if (column.required() && row.isBlank(column)) {
        row.report(
            Rule.REQUIRED_FIELD,
            column,
            row.text(column).isEmpty() ? "Value is missing" : "Value is only white space",
            "Fill in or drop row");
      } else if (row.isUnreadable(column)) {
        row.report(
            Rule.TEXT_ENCODING,
            column,
            "Holds bytes that are not UTF-8, shown as " + RowCheck.UNREADABLE,
            "Save the file as UTF-8");
      }
    }
  }
}
