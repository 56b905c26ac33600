package io.cardfolio.job;

import io.cardfolio.job.DefectScore.KindScore;
import io.cardfolio.job.PlantedCells.PlantedCell;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DefectKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds up what was found of the planted defects.
final class DefectTally {
  private final Map<DefectKind, KindTally> kinds = new EnumMap<>(DefectKind.class);
  private long rows;
  private long violations;

  /// A tally of the given kinds.
  DefectTally(Set<DefectKind> on) {
    on.forEach(kind -> kinds.put(kind, new KindTally()));
  }

  /// Adds rows whose validation is done.
  void add(PlantedCells cells) {
    rows += cells.rows();
    violations += cells.violations();
    cells.all().forEach(cell -> kinds.get(cell.defect().kind()).add(cell));
  }

  DefectScore score() {
    return new DefectScore(
        rows,
        kinds.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue().score())),
        violations,
        kinds.values().stream().mapToLong(kind -> kind.violations).sum());
  }

  /// The tally of one kind.
  private static final class KindTally {
    private final Map<CustomerColumn, Long> uncovered = new EnumMap<>(CustomerColumn.class);
    private long planted;
    private long covered;
    private long found;
    private long violations;

    void add(PlantedCell cell) {
      planted++;
      violations += cell.violations();
      if (!cell.isCovered()) {
        uncovered.merge(cell.defect().column(), 1L, Long::sum);
        return;
      }
      covered++;
      found += cell.violations() > 0 ? 1 : 0;
    }

    KindScore score() {
      return new KindScore(planted, covered, found, violations, uncovered);
    }
  }
}
