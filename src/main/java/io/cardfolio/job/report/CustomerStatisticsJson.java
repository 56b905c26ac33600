package io.cardfolio.job.report;

import io.cardfolio.model.CardType;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Stats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What customers come to, as the object `statistics` of a report.
final class CustomerStatisticsJson {
  private static final int DOLLAR_DECIMALS = 2;
  private static final int PERCENT_DECIMALS = 4;
  private static final int HUNDRED = 100;

  private CustomerStatisticsJson() {}

  /// The statistics by name, in the order of reports.
  static Map<String, Object> of(CustomerSummary summary) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total_customers", summary.customers());
    object.put("unique_ids", summary.uniqueIds());
    putStats(object, "credit_limit", summary.creditLimit());
    putStats(object, "age", summary.age());
    object.put(
        "segments", summary.segments().stream().map(CustomerStatisticsJson::segment).toList());
    object.put("card_types", counts(CardType.values(), summary.cards()::get));
    object.put("employment_statuses", counts(EmploymentStatus.values(), summary.employment()::get));
    object.put("decline_types", counts(DeclineType.values(), summary.declines()::get));
    return object;
  }

  private static Map<String, Object> segment(SegmentSummary segment) {
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
