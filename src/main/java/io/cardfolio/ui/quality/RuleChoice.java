package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Figures;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the list of rules: all of them, or one.
///
/// @param rule the rule; empty for all
/// @param title what it asks for
/// @param passed what keeps it; empty for all, and for rules that no single row keeps
/// @param count how often it is broken
record RuleChoice(Optional<Rule> rule, String title, String passed, long count) {
  /// All rules together, then each.
  static List<RuleChoice> of(Judged table, Texts texts) {
    ValidationReport report = table.report();
    PortfolioSpec spec = table.dataset().spec();
    List<RuleChoice> choices = new ArrayList<>();
    choices.add(
        new RuleChoice(
            Optional.empty(),
            texts.of("quality.all-rules"),
            "",
            report.errors() + report.warnings()));
    for (Rule rule : table.rules()) {
      choices.add(
          new RuleChoice(
              Optional.of(rule),
              texts.of(rule.title(spec)),
              passed(rule, table, texts),
              report.count(rule)));
    }
    return choices;
  }

  private static String passed(Rule rule, Judged table, Texts texts) {
    ValidationReport report = table.report();
    long broken = report.count(rule);
    long required = table.columns().stream().filter(Column::required).count();
    Figures figures = texts.figures();
    return switch (rule) {
      case COLUMNS_PRESENT, TRANSACTION_COLUMNS -> {
        long all = table.columns().size();
        yield texts.of(
            "quality.columns-passed", figures.count(remaining(all, broken)), figures.count(all));
      }
      case SEGMENT_SHARE -> {
        long all = table.dataset().spec().segments().size();
        yield texts.of(
            "quality.segments-passed", figures.count(remaining(all, broken)), figures.count(all));
      }
      case REQUIRED_FIELD ->
          texts.of(
              "quality.fields-passed", figures.count(remaining(report.rows() * required, broken)));
      case TRANSACTION_ORDER, MONTHLY_TOTAL, DECLINE_SEEN, DECLINED_SHARE -> "";
      default -> texts.of("quality.passed", figures.count(remaining(report.rows(), broken)));
    };
  }

  private static long remaining(long all, long broken) {
    return Math.max(0, all - broken);
  }
}
