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
            (row.text(column).isEmpty()
                    ? ViolationWording.VALUE_MISSING
                    : ViolationWording.ONLY_WHITE_SPACE)
                .with(),
            ViolationWording.FILL_IN.with());
      } else if (row.isUnreadable(column)) {
        row.report(
            Rule.TEXT_ENCODING,
            column,
            ViolationWording.NOT_UTF_8.with(RowCheck.UNREADABLE),
            ViolationWording.SAVE_AS_UTF_8.with());
      }
    }
  }
}
