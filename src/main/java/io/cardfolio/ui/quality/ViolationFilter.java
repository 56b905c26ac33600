package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which violations are looked at.
///
/// @param rule the one rule; empty for all
/// @param severities the severities
/// @param columns the columns; empty for all
/// @param search what value, ID, row, column or message contains, however it is cased; empty for
///   anything
/// @param texts how messages are written
record ViolationFilter(
    Optional<Rule> rule, Set<Severity> severities, Set<Column> columns, String search, Texts texts)
    implements Predicate<Violation> {
  ViolationFilter {
    severities = Set.copyOf(severities);
    columns = Set.copyOf(columns);
    search = search.strip().toLowerCase(Locale.ROOT);
  }

  /// The filter that lets all pass.
  static ViolationFilter all(Texts texts) {
    return new ViolationFilter(
        Optional.empty(), EnumSet.allOf(Severity.class), Set.of(), "", texts);
  }

  ViolationFilter withRule(Optional<Rule> one) {
    return new ViolationFilter(one, severities, columns, search, texts);
  }

  ViolationFilter withSeverities(Set<Severity> some) {
    return new ViolationFilter(rule, some, columns, search, texts);
  }

  ViolationFilter withColumns(Set<Column> some) {
    return new ViolationFilter(rule, severities, some, search, texts);
  }

  ViolationFilter withSearch(String text) {
    return new ViolationFilter(rule, severities, columns, text, texts);
  }

  @Override
  public boolean test(Violation violation) {
    return rule.map(violation.rule()::equals).orElse(true)
        && severities.contains(violation.severity())
        && (columns.isEmpty() || violation.column().map(columns::contains).orElse(false))
        && (search.isEmpty() || mentions(violation));
  }

  private boolean mentions(Violation violation) {
    return contains(violation.value())
        || contains(violation.customerId())
        || contains(texts.of(violation.message()))
        || contains(violation.column().map(Column::header).orElse(""))
        || isRow(violation);
  }

  private boolean isRow(Violation violation) {
    return violation.hasRow()
        && Long.toString(violation.row()).equals(search.replace(",", "").replace(".", ""));
  }

  private boolean contains(String text) {
    return text.toLowerCase(Locale.ROOT).contains(search);
  }
}
