package io.cardfolio.ui.overview;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Stats;
import io.cardfolio.ui.chart.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of the segment table.
///
/// @param kind what it stands for
/// @param name what stands first
/// @param ink the colour of its bar
/// @param target the share that the settings ask for; empty where they ask for none
/// @param share the part of all customers, 0 to 1
/// @param customers how many there are
/// @param premium how many of them have a Premium card
/// @param averageLimit their average credit limit, in dollars
/// @param pinned the share in the dataset that is compared with; empty where there is none
record DistributionRow(
    Kind kind,
    String name,
    Ink ink,
    Optional<Percent> target,
    double share,
    long customers,
    long premium,
    double averageLimit,
    OptionalDouble pinned) {
  /// What a line stands for.
  enum Kind {
    /// A segment of the settings.
    SEGMENT,
    /// The customers whose segment the settings do not know.
    OTHERS,
    /// All customers.
    TOTAL
  }

  /// All lines of the table, the total last.
  ///
  /// @param segments those of the settings, which give the colours
  /// @param others what the segments are called that the settings do not know
  /// @param total what the last line is called
  static List<DistributionRow> of(
      List<Segment> segments,
      CustomerSummary summary,
      Optional<CustomerSummary> pinned,
      String others,
      String total) {
    List<DistributionRow> rows = new ArrayList<>();
    for (SegmentSummary segment : summary.segments()) {
      rows.add(of(segment, pinned, Ink.segment(SegmentColour.of(segments, rows.size()).ordinal())));
    }
    long premium = summary.cards().get(CardType.PREMIUM);
    others(summary, premium, others).ifPresent(rows::add);
    rows.add(total(summary, premium, total));
    return List.copyOf(rows);
  }

  private static DistributionRow of(
      SegmentSummary segment, Optional<CustomerSummary> pinned, Ink ink) {
    return new DistributionRow(
        Kind.SEGMENT,
        segment.name(),
        ink,
        Optional.of(segment.target()),
        segment.share(),
        segment.customers(),
        segment.premium(),
        segment.creditLimit().average(),
        pinned.map(it -> shareOf(it, segment.name())).orElse(OptionalDouble.empty()));
  }

  private static OptionalDouble shareOf(CustomerSummary summary, String segment) {
    return summary.segments().stream()
        .filter(it -> it.name().equals(segment))
        .mapToDouble(SegmentSummary::share)
        .findFirst();
  }

  private static DistributionRow total(CustomerSummary summary, long premium, String name) {
    int targets =
        summary.segments().stream().mapToInt(segment -> segment.target().tenThousandths()).sum();
    return new DistributionRow(
        Kind.TOTAL,
        name,
        Ink.BAR,
        Optional.of(new Percent(targets)),
        summary.part(summary.customers()),
        summary.customers(),
        premium,
        summary.creditLimit().average(),
        OptionalDouble.empty());
  }

  private static Optional<DistributionRow> others(
      CustomerSummary summary, long premium, String name) {
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
                Kind.OTHERS,
                name,
                Ink.BAR,
                Optional.empty(),
                summary.part(customers),
                customers,
                premium,
                new Stats(limits, sum, 0, 0).average(),
                OptionalDouble.empty()));
  }
}
