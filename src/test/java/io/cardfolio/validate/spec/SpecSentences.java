package io.cardfolio.validate.spec;

import io.cardfolio.model.PortfolioSpec;
import java.util.List;

/// What the rules over settings say, as texts, and the settings that their buttons make.
final class SpecSentences {
  private SpecSentences() {}

  static List<String> sentences(PortfolioSpec spec) {
    return SpecRules.check(spec).stream().map(it -> it.message().toString()).toList();
  }

  static PortfolioSpec fixed(PortfolioSpec spec, String label) {
    return SpecRules.check(spec).stream()
        .flatMap(problem -> problem.fix().stream())
        .filter(fix -> fix.label().toString().equals(label))
        .findFirst()
        .orElseThrow()
        .spec();
  }
}
