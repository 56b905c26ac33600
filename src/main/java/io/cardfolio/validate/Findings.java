package io.cardfolio.validate;

import io.cardfolio.model.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Collects violations in bounded memory: all are counted, the first of each rule are kept. The
/// findings of several ranges of rows, added up in their order, are the findings of all.
public final class Findings {
  private static final Comparator<Violation> TABLE_ORDER =
      Comparator.comparingLong(Violation::row)
          .thenComparingLong(Violation::line)
          .thenComparingInt(violation -> violation.column().map(Column::ordinal).orElse(-1))
          .thenComparing(Violation::rule);

  private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);
  private final Map<Rule, List<Violation>> kept = new EnumMap<>(Rule.class);
  private final Set<Long> affectedRows = new HashSet<>();
  private long affectedEarlier;
  private Consumer<Violation> watcher = _ -> {};

  /// Shows each violation that is added from now on to somebody, those that are only counted as
  /// well.
  public void watch(Consumer<Violation> by) {
    watcher = by;
  }

  /// Adds one violation. Those of one rule must come in the order of the table, and none in a row
  /// of findings that were added before.
  public void add(Violation violation) {
    counts.merge(violation.rule(), 1L, Long::sum);
    keep(violation);
    watcher.accept(violation);
    if (violation.hasRow()) {
      affectedRows.add(violation.row());
    }
  }

  /// Adds the findings in rows that all come after the rows of these findings.
  public void addAll(Findings later) {
    later.counts.forEach((rule, count) -> counts.merge(rule, count, Long::sum));
    later.kept.values().forEach(violations -> violations.forEach(this::keep));
    affectedEarlier += later.affectedRows();
  }

  /// What was found.
  ///
  /// @param rows how many records were checked
  public ValidationReport report(long rows) {
    List<Violation> violations = new ArrayList<>();
    kept.values().forEach(violations::addAll);
    violations.sort(TABLE_ORDER);
    return new ValidationReport(rows, affectedRows(), counts, violations);
  }

  private long affectedRows() {
    return affectedEarlier + affectedRows.size();
  }

  private void keep(Violation violation) {
    List<Violation> same = kept.computeIfAbsent(violation.rule(), _ -> new ArrayList<>());
    if (same.size() < ValidationReport.KEPT_PER_RULE) {
      same.add(violation);
    }
  }
}
