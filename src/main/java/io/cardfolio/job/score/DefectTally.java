package io.cardfolio.job.score;

import io.cardfolio.job.score.DefectScore.KindScore;
import io.cardfolio.job.score.PlantedCells.PlantedCell;
import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import io.cardfolio.validate.Rule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds up what was found of the planted defects.
public final class DefectTally {
  private static final Set<Rule> RULES = EnumSet.allOf(Rule.class);

  private final Map<DefectKind, KindTally> kinds = new EnumMap<>(DefectKind.class);
  private final RuleHits hits = new RuleHits();
  private long rows;

  /// A tally of the given kinds.
  public DefectTally(Set<DefectKind> on) {
    on.forEach(kind -> kinds.put(kind, new KindTally()));
  }

  /// Adds rows whose validation is done.
  public void add(PlantedCells cells) {
    rows += cells.rows();
    hits.addAll(cells.hits());
    cells.all().forEach(cell -> kinds.get(cell.defect().kind()).add(cell));
  }

  /// What it comes to.
  public DefectScore score() {
    return new DefectScore(
        rows,
        kinds.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue().score(hits))),
        hits.all(RULES),
        hits.inPlanted(RULES));
  }

  /// The tally of one kind.
  private static final class KindTally {
    private final Map<Column, Long> uncovered = new HashMap<>();
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private long planted;
    private long covered;
    private long found;

    void add(PlantedCell cell) {
      planted++;
      if (cell.rules().isEmpty()) {
        uncovered.merge(cell.defect().column(), 1L, Long::sum);
        return;
      }
      covered++;
      rules.addAll(cell.rules());
      found += cell.isFound() ? 1 : 0;
    }

    KindScore score(RuleHits hits) {
      return new KindScore(
          planted, covered, found, hits.all(rules), hits.inPlanted(rules), uncovered);
    }
  }
}
