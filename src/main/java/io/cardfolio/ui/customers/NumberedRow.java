package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.ui.dataset.CustomerRows;
import java.util.List;
import java.util.Optional;

/// A customer and the row he stands in.
///
/// @param number the row, from 1
/// @param defects what was made wrong in it on purpose
record NumberedRow(long number, CustomerText customer, List<PlantedDefect> defects) {
  NumberedRow {
    defects = List.copyOf(defects);
  }

  /// The row of a number, from 1.
  static NumberedRow of(CustomerRows rows, long number) {
    return new NumberedRow(number, rows.row(number), rows.defects(number));
  }

  /// What was made wrong on purpose in one cell.
  Optional<PlantedDefect> defect(CustomerColumn column) {
    return defects.stream().filter(it -> it.column() == column).findFirst();
  }
}
