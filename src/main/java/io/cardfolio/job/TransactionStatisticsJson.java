package io.cardfolio.job;

import io.cardfolio.model.Labelled;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.summary.TransactionSummary.Spent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What transactions come to, as the object `statistics` of a report. Amounts are those of approved
/// transactions, in dollars.
final class TransactionStatisticsJson {
  private static final int CENTS_DECIMALS = 2;

  private TransactionStatisticsJson() {}

  /// The statistics by name, in the order of reports.
  static Map<String, Object> of(TransactionSummary summary) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total_transactions", summary.transactions());
    object.put("approved", summary.approved());
    object.put("approved_amount", dollars(summary.cents()));
    object.put(
        "segments", summary.segments().stream().map(TransactionStatisticsJson::segment).toList());
    object.put("categories", byLabel(summary.categories()));
    Map<String, Object> channels = new LinkedHashMap<>();
    summary.channels().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> channels.put(entry.getKey().label(), entry.getValue()));
    object.put("channels", channels);
    object.put("months", summary.months().stream().map(TransactionStatisticsJson::spent).toList());
    return object;
  }

  private static Map<String, Object> segment(SegmentSpending segment) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", segment.name());
    object.putAll(spent(segment.spent()));
    object.put(
        "whole_months",
        segment.months().stream().map(TransactionStatisticsJson::monthlySpend).toList());
    return object;
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
