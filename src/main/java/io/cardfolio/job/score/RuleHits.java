package io.cardfolio.job.score;

import io.cardfolio.validate.Rule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many violations each rule found in cells, and how many of them lie in planted cells.
final class RuleHits {
  private final Map<Rule, Long> all = new EnumMap<>(Rule.class);
  private final Map<Rule, Long> inPlanted = new EnumMap<>(Rule.class);

  void add(Rule rule, boolean planted) {
    all.merge(rule, 1L, Long::sum);
    if (planted) {
      inPlanted.merge(rule, 1L, Long::sum);
    }
  }

  void addAll(RuleHits others) {
    others.all.forEach((rule, count) -> all.merge(rule, count, Long::sum));
    others.inPlanted.forEach((rule, count) -> inPlanted.merge(rule, count, Long::sum));
  }

  /// How many violations some rules found.
  long all(Collection<Rule> rules) {
    return sum(all, rules);
  }

  /// How many of these lie in planted cells.
  long inPlanted(Collection<Rule> rules) {
    return sum(inPlanted, rules);
  }

  private static long sum(Map<Rule, Long> counts, Collection<Rule> rules) {
    return rules.stream().mapToLong(rule -> counts.getOrDefault(rule, 0L)).sum();
  }
}
