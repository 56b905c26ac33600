package io.cardfolio.job.report;

import io.cardfolio.export.json.JsonTree;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.model.Column;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a validation found as one JSON object, for scripts.
public final class ReportJson {
  private final PortfolioSpec spec;
  private final ValidationReport report;
  private final List<Rule> rules;
  private final Map<String, Object> statistics;

  /// A report on customers that were held against the given settings.
  public ReportJson(PortfolioSpec spec, CustomerOutcome outcome) {
    this(spec, outcome.report(), Rule.CUSTOMERS, CustomerStatisticsJson.of(outcome.summary()));
  }

  /// A report on transactions that were held against the given settings.
  public ReportJson(PortfolioSpec spec, TransactionOutcome outcome) {
    this(
        spec,
        outcome.report(),
        Rule.TRANSACTIONS,
        TransactionStatisticsJson.of(spec, outcome.summary()));
  }

  private ReportJson(
      PortfolioSpec spec,
      ValidationReport report,
      List<Rule> rules,
      Map<String, Object> statistics) {
    this.spec = spec;
    this.report = report;
    this.rules = rules;
    this.statistics = statistics;
  }

  /// Writes `valid`, `rows`, `errors`, `warnings`, `rules`, `violations` and `statistics`. Numbers
  /// are numbers, and what is not there is null.
  ///
  /// @param out gets the bytes and stays open
  public void write(OutputStream out) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("valid", report.isValid());
    object.put("rows", report.rows());
    object.put("errors", report.errors());
    object.put("warnings", report.warnings());
    object.put("rules", rules());
    object.put("violations", violations());
    object.put("statistics", statistics);
    JsonTree.write(object, out);
  }

  private List<Map<String, Object>> rules() {
    Map<Rule, Long> kept =
        report.violations().stream()
            .collect(Collectors.groupingBy(Violation::rule, Collectors.counting()));
    return rules.stream().map(rule -> rule(rule, kept)).toList();
  }

  private Map<String, Object> rule(Rule rule, Map<Rule, Long> kept) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", rule.key());
    object.put("severity", rule.severity().label());
    object.put("title", rule.title(spec).toString());
    object.put("count", report.count(rule));
    object.put("kept", kept.getOrDefault(rule, 0L));
    return object;
  }

  private Iterator<Map<String, Object>> violations() {
    return report.violations().stream().map(ReportJson::violation).iterator();
  }

  private static Map<String, Object> violation(Violation violation) {
    Iterator<Object> values =
        Arrays.asList(
                violation.severity().label(),
                violation.rule().key(),
                number(violation.row()),
                number(violation.line()),
                violation.customerId().isEmpty() ? null : violation.customerId(),
                violation.column().map(Column::header).orElse(null),
                violation.column().isEmpty() && violation.value().isEmpty()
                    ? null
                    : violation.value(),
                violation.message().toString(),
                violation.suggestion().toString())
            .iterator();
    Map<String, Object> object = new LinkedHashMap<>();
    Violation.FIELD_NAMES.forEach(name -> object.put(name, values.next()));
    return object;
  }

  private static Object number(long number) {
    return number == Violation.WHOLE_TABLE ? null : number;
  }
}
