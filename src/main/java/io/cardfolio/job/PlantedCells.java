package io.cardfolio.job;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.validate.DefectCoverage;
import io.cardfolio.validate.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The planted cells of a run of rows, and what a validation finds in them.
final class PlantedCells {
  private final Map<Address, PlantedCell> cells = new HashMap<>();
  private final Set<Long> rows = new HashSet<>();
  private long violations;

  /// @param planted all that was planted in these rows
  PlantedCells(List<PlantedDefect> planted) {
    Set<Long> segments = new HashSet<>();
    for (PlantedDefect defect : planted) {
      rows.add(defect.row());
      if (defect.column() == CustomerColumn.CUSTOMER_SEGMENT) {
        segments.add(defect.row());
      }
    }
    for (PlantedDefect defect : planted) {
      boolean covered = !DefectCoverage.rules(defect, segments.contains(defect.row())).isEmpty();
      cells.put(new Address(defect.row(), defect.column()), new PlantedCell(defect, covered));
    }
  }

  /// Takes note of a violation in these rows.
  void see(Violation violation) {
    if (violation.hasRow() && violation.column().isPresent()) {
      violations++;
      PlantedCell cell = cells.get(new Address(violation.row(), violation.column().get()));
      if (cell != null) {
        cell.violations++;
      }
    }
  }

  /// How many violations in cells there were, planted or not.
  long violations() {
    return violations;
  }

  /// How many rows have defects.
  long rows() {
    return rows.size();
  }

  Collection<PlantedCell> all() {
    return cells.values();
  }

  private record Address(long row, CustomerColumn column) {}

  /// One planted cell.
  static final class PlantedCell {
    private final PlantedDefect defect;
    private final boolean covered;
    private int violations;

    PlantedCell(PlantedDefect defect, boolean covered) {
      this.defect = defect;
      this.covered = covered;
    }

    PlantedDefect defect() {
      return defect;
    }

    /// Whether a rule covers it.
    boolean isCovered() {
      return covered;
    }

    /// How many violations were found in it.
    int violations() {
      return violations;
    }
  }
}
