package io.cardfolio.validate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a validation found.
///
/// @param rows how many records were checked
/// @param affectedRows how many of them break a rule
/// @param counts how often each rule was broken, exactly; rules that hold are absent
/// @param violations the first [#KEPT_PER_RULE] violations of each rule, in the order of the table
public record ValidationReport(
    long rows, long affectedRows, Map<Rule, Long> counts, List<Violation> violations) {
  /// How many violations of one rule are kept; the rest are only counted.
  public static final int KEPT_PER_RULE = 10_000;

  /// A report whose parts no longer change.
  public ValidationReport {
    Map<Rule, Long> copy = new EnumMap<>(Rule.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
    violations = List.copyOf(violations);
  }

  /// Whether there is no error; warnings may be there.
  public boolean isValid() {
    return errors() == 0;
  }

  /// How many errors there are.
  public long errors() {
    return count(Severity.ERROR);
  }

  /// How many warnings there are.
  public long warnings() {
    return count(Severity.WARNING);
  }

  /// How often `rule` was broken.
  public long count(Rule rule) {
    return counts.getOrDefault(rule, 0L);
  }

  /// How many violations were counted but not kept.
  public long notKept() {
    return errors() + warnings() - violations.size();
  }

  private long count(Severity severity) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
