package io.cardfolio.ui.overview;

import io.cardfolio.model.Percent;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Stats;
import io.cardfolio.summary.Summary;
import java.util.Optional;

/// One line of the segment table.
///
/// @param name what stands first
/// @param target the share that the settings ask for; empty where they ask for none
/// @param share the part of all customers, 0 to 1
/// @param customers how many there are
/// @param premium how many of them have a Premium card
/// @param averageLimit their average credit limit, in dollars
record DistributionRow(
    String name,
    Optional<Percent> target,
    double share,
    long customers,
    long premium,
    double averageLimit) {
  static DistributionRow of(SegmentSummary segment) {
    return new DistributionRow(
        segment.name(),
        Optional.of(segment.target()),
        segment.share(),
        segment.customers(),
        segment.premium(),
        segment.creditLimit().average());
  }

  /// All customers.
  static DistributionRow total(Summary summary, long premium) {
    int targets =
        summary.segments().stream().mapToInt(segment -> segment.target().tenThousandths()).sum();
    return new DistributionRow(
        "Total",
        Optional.of(new Percent(targets)),
        summary.part(summary.customers()),
        summary.customers(),
        premium,
        summary.creditLimit().average());
  }

  /// The customers whose segment the settings do not know; empty if there is none.
  static Optional<DistributionRow> others(Summary summary, long premium) {
    long customers = summary.customers();
    Stats all = summary.creditLimit();
    long limits = all.count();
    long sum = all.sum();
    for (SegmentSummary segment : summary.segments()) {
      customers -= segment.customers();
      premium -= segment.premium();
      limits -= segment.creditLimit().count();
      sum -= segment.creditLimit().sum();
    }
    return customers == 0
        ? Optional.empty()
        : Optional.of(
            new DistributionRow(
                "Other segments",
                Optional.empty(),
                summary.part(customers),
                customers,
                premium,
                new Stats(limits, sum, 0, 0).average()));
  }
}
