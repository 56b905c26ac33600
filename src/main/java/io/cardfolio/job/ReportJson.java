package io.cardfolio.job;

import io.cardfolio.export.JsonTree;
import io.cardfolio.model.CardType;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Stats;
import io.cardfolio.summary.Summary;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a validation found as one JSON object, for scripts.
public final class ReportJson {
  private static final int DOLLAR_DECIMALS = 2;
  private static final int PERCENT_DECIMALS = 4;
  private static final int HUNDRED = 100;

  private final PortfolioSpec spec;
  private final Summary summary;
  private final ValidationReport report;

  /// A report on customers that were held against the given settings.
  public ReportJson(PortfolioSpec spec, Outcome outcome) {
    this.spec = spec;
    this.summary = outcome.summary();
    this.report = outcome.report();
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
    object.put("statistics", statistics());
    JsonTree.write(object, out);
  }

  private List<Map<String, Object>> rules() {
    Map<Rule, Long> kept =
        report.violations().stream()
            .collect(Collectors.groupingBy(Violation::rule, Collectors.counting()));
    return Arrays.stream(Rule.values()).map(rule -> rule(rule, kept)).toList();
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
                violation.column().map(CustomerColumn::header).orElse(null),
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

  private Map<String, Object> statistics() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total_customers", summary.customers());
    object.put("unique_ids", summary.uniqueIds());
    putStats(object, "credit_limit", summary.creditLimit());
    putStats(object, "age", summary.age());
    object.put("segments", summary.segments().stream().map(this::segment).toList());
    object.put("card_types", counts(CardType.values(), summary.cards()::get));
    object.put("employment_statuses", counts(EmploymentStatus.values(), summary.employment()::get));
    object.put("decline_types", counts(DeclineType.values(), summary.declines()::get));
    return object;
  }

  private Map<String, Object> segment(SegmentSummary segment) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", segment.name());
    object.put("target_percent", segment.target().decimal());
    object.put("actual_percent", rounded(segment.share() * HUNDRED, PERCENT_DECIMALS));
    object.put("customers", segment.customers());
    object.put("premium", segment.premium());
    putStats(object, "credit_limit", segment.creditLimit());
    return object;
  }

  private static void putStats(Map<String, Object> object, String name, Stats stats) {
    boolean any = stats.count() > 0;
    object.put(name + "_min", any ? stats.lowest() : null);
    object.put(name + "_max", any ? stats.highest() : null);
    object.put(name + "_average", any ? rounded(stats.average(), DOLLAR_DECIMALS) : null);
  }

  private static <T extends Labelled> Map<String, Long> counts(
      T[] values, Function<T, Long> count) {
    Map<String, Long> object = new LinkedHashMap<>();
    for (T value : values) {
      object.put(value.label(), count.apply(value));
    }
    return Collections.unmodifiableMap(object);
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
