package io.cardfolio.validate;

import io.cardfolio.model.Column;
import io.cardfolio.model.Formula;
import java.util.List;

/// No cell of free text is one that a spreadsheet would run. Cells of other columns that start so
/// break the rule of their column.
///
/// @param columns those that may hold any text
public record NoFormula(List<? extends Column> columns) {
  /// Reports formulas.
  public void check(CellCheck row) {
    for (Column column : columns) {
      if (row.isReadable(column) && Formula.is(row.text(column))) {
        report(row, column);
      }
    }
  }

  /// Reports one.
  public static void report(CellCheck row, Column column) {
    row.report(
        Rule.NO_FORMULA,
        column,
        ViolationWording.FORMULA.with(row.text(column).substring(0, 1).strip()),
        ViolationWording.NEUTRALISE.with());
  }
}
