package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the Quality tab looks at: one rule or all, severities, columns and what is searched for.
final class QualityModel {
  private final ReadOnlyObjectWrapper<ViolationFilter> filter;
  private final ReadOnlyObjectWrapper<Map<Column, Long>> columnCounts =
      new ReadOnlyObjectWrapper<>(Map.of());

  QualityModel(Texts texts) {
    filter = new ReadOnlyObjectWrapper<>(ViolationFilter.all(texts));
  }

  /// Which violations are looked at.
  ReadOnlyObjectProperty<ViolationFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ViolationFilter filter() {
    return filter.get();
  }

  /// How many of the violations that a report kept are about each column that has any.
  ReadOnlyObjectProperty<Map<Column, Long>> columnCountsProperty() {
    return columnCounts.getReadOnlyProperty();
  }

  /// The columns that have violations, those with the most first.
  List<Column> columns() {
    Map<Column, Long> counts = columnCounts.get();
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingLong((Column column) -> -counts.get(column))
                .thenComparingInt(Column::ordinal))
        .toList();
  }

  /// Looks at other violations; columns that have none any more are no longer chosen.
  void show(ValidationReport report) {
    Map<Column, Long> counts = new HashMap<>();
    for (Violation violation : report.violations()) {
      violation.column().ifPresent(column -> counts.merge(column, 1L, Long::sum));
    }
    columnCounts.set(counts);
    Set<Column> left = new HashSet<>();
    filter().columns().stream().filter(counts::containsKey).forEach(left::add);
    filter.set(filter().withColumns(left));
  }

  /// Looks at one rule; empty for all.
  void choose(Optional<Rule> rule) {
    filter.set(filter().withRule(rule));
  }

  /// Looks at a severity or not.
  void look(Severity severity, boolean at) {
    Set<Severity> changed = EnumSet.noneOf(Severity.class);
    changed.addAll(filter().severities());
    if (at) {
      changed.add(severity);
    } else {
      changed.remove(severity);
    }
    filter.set(filter().withSeverities(changed));
  }

  /// Looks at a column, beside others that are chosen; at all columns while none is.
  void look(Column column, boolean at) {
    Set<Column> changed = new HashSet<>(filter().columns());
    if (at) {
      changed.add(column);
    } else {
      changed.remove(column);
    }
    filter.set(filter().withColumns(changed));
  }

  /// Looks at what mentions a text.
  void search(String text) {
    filter.set(filter().withSearch(text));
  }
}
