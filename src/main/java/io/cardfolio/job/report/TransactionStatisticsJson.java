package io.cardfolio.job.report;

import io.cardfolio.model.Labelled;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.summary.TransactionSummary.Spent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What the transactions that break no rule come to, as the object `statistics` of a report.
/// Amounts are those of approved transactions, in dollars.
final class TransactionStatisticsJson {
  private static final int CENTS_DECIMALS = 2;

  private TransactionStatisticsJson() {}

  /// The statistics by name, in the order of reports.
  ///
  /// @param spec the settings, whose months those of the summary are
  static Map<String, Object> of(PortfolioSpec spec, TransactionSummary summary) {
    List<YearMonth> calendar = TransactionMonths.of(spec).calendar();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total_transactions", summary.transactions());
    object.put("approved", summary.approved());
    object.put("approved_amount", dollars(summary.cents()));
    object.put("segments", summary.segments().stream().map(it -> segment(it, calendar)).toList());
    object.put("categories", byLabel(summary.categories()));
    Map<String, Object> channels = new LinkedHashMap<>();
    summary.channels().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> channels.put(entry.getKey().label(), entry.getValue()));
    object.put("channels", channels);
    Map<String, Object> statuses = new LinkedHashMap<>();
    statuses.put(TransactionStatus.APPROVED.label(), summary.approved());
    statuses.put(TransactionStatus.DECLINED.label(), summary.declined());
    object.put("statuses", statuses);
    object.put("months", byMonth(calendar, summary.months(), TransactionStatisticsJson::spent));
    return object;
  }

  private static Map<String, Object> segment(SegmentSpending segment, List<YearMonth> calendar) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", segment.name());
    object.putAll(spent(segment.spent()));
    object.put(
        "whole_months",
        byMonth(calendar, segment.months(), TransactionStatisticsJson::monthlySpend));
    return object;
  }

  /// The values of months, each with its month in front.
  private static <T> List<Map<String, Object>> byMonth(
      List<YearMonth> calendar, List<T> values, Function<T, Map<String, Object>> object) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> {
          Map<String, Object> named = new LinkedHashMap<>();
          named.put("month", calendar.get(i).toString());
          named.putAll(object.apply(values.get(i)));
          return named;
        })
        .toList();
  }

  private static Map<String, Object> monthlySpend(MonthlySpend month) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("customers", month.customers());
    object.put("average", month.customers() == 0 ? null : rounded(month.average()));
    return object;
  }

  private static <K extends Enum<K> & Labelled> Map<String, Object> byLabel(Map<K, Spent> map) {
    Map<String, Object> object = new LinkedHashMap<>();
    map.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> object.put(entry.getKey().label(), spent(entry.getValue())));
    return object;
  }

  private static Map<String, Object> spent(Spent spent) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("transactions", spent.transactions());
    object.put("approved_amount", dollars(spent.cents()));
    return object;
  }

  private static BigDecimal dollars(long cents) {
    return BigDecimal.valueOf(cents, CENTS_DECIMALS);
  }

  private static BigDecimal rounded(double dollars) {
    return BigDecimal.valueOf(dollars).setScale(CENTS_DECIMALS, RoundingMode.HALF_UP);
  }
}
