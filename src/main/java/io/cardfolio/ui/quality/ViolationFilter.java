package io.cardfolio.ui.quality;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which violations are looked at.
///
/// @param rule the one rule; empty for all
/// @param severities the severities
/// @param search what value, ID, row, column or message contains, however it is cased; empty for
///   anything
record ViolationFilter(Optional<Rule> rule, Set<Severity> severities, String search)
    implements Predicate<Violation> {
  ViolationFilter {
    severities = Set.copyOf(severities);
    search = search.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean test(Violation violation) {
    return rule.map(violation.rule()::equals).orElse(true)
        && severities.contains(violation.severity())
        && (search.isEmpty() || mentions(violation));
  }

  private boolean mentions(Violation violation) {
    return contains(violation.value())
        || contains(violation.customerId())
        || contains(violation.message().toString())
        || contains(violation.column().map(CustomerColumn::header).orElse(""))
        || isRow(violation);
  }

  private boolean isRow(Violation violation) {
    return violation.hasRow() && Long.toString(violation.row()).equals(search.replace(",", ""));
  }

  private boolean contains(String text) {
    return text.toLowerCase(Locale.ROOT).contains(search);
  }
}
