package io.cardfolio.job.score;

import io.cardfolio.model.Column;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The planted cells of a run of rows, and what a validation finds in them.
public final class PlantedCells {
  private final Map<Address, PlantedCell> cells = new HashMap<>();
  private final Map<Long, Set<Column>> rows = new HashMap<>();
  private final RuleHits hits = new RuleHits();

  /// Cells of no row.
  public PlantedCells() {}

  /// Cells in which nothing was found yet.
  ///
  /// @param planted all that was planted in these rows
  public PlantedCells(DefectCoverage coverage, List<PlantedDefect> planted) {
    for (PlantedDefect defect : planted) {
      rows.computeIfAbsent(defect.row(), _ -> new HashSet<>()).add(defect.column());
    }
    for (PlantedDefect defect : planted) {
      cells.put(
          new Address(defect.row(), defect.column()),
          new PlantedCell(defect, coverage.rules(defect, rows.get(defect.row()))));
    }
  }

  /// Takes note of a violation in these rows.
  public void see(Violation violation) {
    if (violation.hasRow() && violation.column().isPresent()) {
      PlantedCell cell = cells.get(new Address(violation.row(), violation.column().get()));
      hits.add(violation.rule(), cell != null);
      if (cell != null) {
        cell.found = true;
      }
    }
  }

  /// What was found in cells, planted or not.
  RuleHits hits() {
    return hits;
  }

  /// How many rows have defects.
  long rows() {
    return rows.size();
  }

  Collection<PlantedCell> all() {
    return cells.values();
  }

  private record Address(long row, Column column) {}

  /// One planted cell.
  static final class PlantedCell {
    private final PlantedDefect defect;
    private final Set<Rule> rules;
    private boolean found;

    PlantedCell(PlantedDefect defect, Set<Rule> rules) {
      this.defect = defect;
      this.rules = rules;
    }

    PlantedDefect defect() {
      return defect;
    }

    /// The rules that cover it.
    Set<Rule> rules() {
      return rules;
    }

    /// Whether a violation was found in it.
    boolean isFound() {
      return found;
    }
  }
}
