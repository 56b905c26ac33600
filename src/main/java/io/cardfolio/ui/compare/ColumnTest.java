package io.cardfolio.ui.compare;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.summary.ChiSquare;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.KolmogorovSmirnov;
import io.cardfolio.summary.SegmentSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Whether a column is distributed alike in two datasets: chi-square for a column of categories,
/// Kolmogorov-Smirnov for a column of numbers.
public sealed interface ColumnTest {
  /// The column.
  CustomerColumn column();

  /// How likely so large a difference is by chance.
  double pValue();

  /// A column of categories.
  record Categories(CustomerColumn column, ChiSquare test) implements ColumnTest {
    @Override
    public double pValue() {
      return test.pValue();
    }
  }

  /// A column of numbers.
  record Numbers(CustomerColumn column, KolmogorovSmirnov test) implements ColumnTest {
    @Override
    public double pValue() {
      return test.pValue();
    }
  }

  /// The tests of all columns that a summary counts. Dates are counted by month.
  static List<ColumnTest> of(CustomerSummary pinned, CustomerSummary now) {
    List<ColumnTest> tests = new ArrayList<>();
    tests.add(
        new Categories(
            CustomerColumn.CUSTOMER_SEGMENT, chiSquare(pinned, now, ColumnTest::segments)));
    tests.add(
        new Categories(CustomerColumn.CARD_TYPE, chiSquare(pinned, now, CustomerSummary::cards)));
    tests.add(
        new Categories(
            CustomerColumn.EMPLOYMENT_STATUS, chiSquare(pinned, now, CustomerSummary::employment)));
    tests.add(
        new Categories(
            CustomerColumn.DECLINE_TYPE, chiSquare(pinned, now, CustomerSummary::declines)));
    tests.add(
        new Categories(CustomerColumn.STATE, chiSquare(pinned, now, CustomerSummary::states)));
    tests.add(new Numbers(CustomerColumn.AGE, KolmogorovSmirnov.of(pinned.ages(), now.ages())));
    tests.add(
        new Numbers(
            CustomerColumn.CREDIT_LIMIT,
            KolmogorovSmirnov.of(pinned.creditLimits(), now.creditLimits())));
    tests.add(
        new Numbers(
            CustomerColumn.ACCOUNT_OPEN_DATE,
            KolmogorovSmirnov.of(pinned.openings(), now.openings())));
    return List.copyOf(tests);
  }

  /// The test of a column; customers without any of the categories are one more.
  private static ChiSquare chiSquare(
      CustomerSummary pinned,
      CustomerSummary now,
      Function<CustomerSummary, ? extends Map<?, Long>> counts) {
    Map<Object, long[]> cells = new LinkedHashMap<>();
    add(counts.apply(pinned), 0, cells);
    add(counts.apply(now), 1, cells);
    long[] first = with(cells.values(), 0, pinned.customers());
    long[] second = with(cells.values(), 1, now.customers());
    return ChiSquare.of(first, second);
  }

  private static void add(Map<?, Long> counts, int group, Map<Object, long[]> cells) {
    counts.forEach(
        (category, count) -> cells.computeIfAbsent(category, _ -> new long[2])[group] += count);
  }

  private static long[] with(Collection<long[]> cells, int group, long customers) {
    long[] counts = new long[cells.size() + 1];
    long rest = customers;
    int i = 0;
    for (long[] cell : cells) {
      counts[i++] = cell[group];
      rest -= cell[group];
    }
    counts[i] = rest;
    return counts;
  }

  private static Map<String, Long> segments(CustomerSummary summary) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (SegmentSummary segment : summary.segments()) {
      counts.merge(segment.name(), segment.customers(), Long::sum);
    }
    return counts;
  }
}
