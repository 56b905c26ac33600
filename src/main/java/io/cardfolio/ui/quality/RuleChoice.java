package io.cardfolio.ui.quality;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the list of rules: all of them, or one.
///
/// @param rule the rule; empty for all
/// @param title what it asks for
/// @param passed what keeps it; empty for all
/// @param count how often it is broken
record RuleChoice(Optional<Rule> rule, String title, String passed, long count) {
  /// All rules together, then each.
  static List<RuleChoice> of(ShownDataset dataset) {
    ValidationReport report = dataset.outcome().report();
    List<RuleChoice> choices = new ArrayList<>();
    choices.add(
        new RuleChoice(Optional.empty(), "All rules", "", report.errors() + report.warnings()));
    for (Rule rule : Rule.values()) {
      choices.add(
          new RuleChoice(
              Optional.of(rule),
              rule.title(dataset.spec()).toString(),
              passed(rule, report, dataset.spec()),
              report.count(rule)));
    }
    return choices;
  }

  private static String passed(Rule rule, ValidationReport report, PortfolioSpec spec) {
    long broken = report.count(rule);
    long required = CustomerColumn.ALL.stream().filter(CustomerColumn::required).count();
    return switch (rule) {
      case COLUMNS_PRESENT -> passed(broken, CustomerColumn.ALL.size(), "columns");
      case SEGMENT_SHARE -> passed(broken, spec.segments().size(), "segments");
      case REQUIRED_FIELD -> remaining(report.rows() * required, broken) + " fields passed";
      default -> remaining(report.rows(), broken) + " passed";
    };
  }

  private static String passed(long broken, long all, String things) {
    return Text.of("%s of %d %s passed", remaining(all, broken), all, things);
  }

  private static String remaining(long all, long broken) {
    return Figures.count(Math.max(0, all - broken));
  }
}
