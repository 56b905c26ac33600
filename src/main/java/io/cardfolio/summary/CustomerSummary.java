package io.cardfolio.summary;

import io.cardfolio.model.CardType;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.UsState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a customer table comes to.
///
/// @param customers how many records there are
/// @param uniqueIds how many different customer IDs there are
/// @param segments the segments of the settings, in their order; customers of unknown segments are
///   in none
/// @param cards customers by card type
/// @param employment customers by employment status
/// @param declines customers by decline type
/// @param states customers by state
/// @param creditLimit the credit limits, in dollars
/// @param creditLimits how often each limit occurs
/// @param age the ages, in years
/// @param ages how often each age occurs
/// @param openings accounts opened by month; a month is its year times 12 plus 0 to 11
public record CustomerSummary(
    long customers,
    long uniqueIds,
    List<SegmentSummary> segments,
    Map<CardType, Long> cards,
    Map<EmploymentStatus, Long> employment,
    Map<DeclineType, Long> declines,
    Map<UsState, Long> states,
    Stats creditLimit,
    Histogram creditLimits,
    Stats age,
    Histogram ages,
    Histogram openings) {
  /// A summary that does not change.
  public CustomerSummary {
    segments = List.copyOf(segments);
    cards = Map.copyOf(cards);
    employment = Map.copyOf(employment);
    declines = Map.copyOf(declines);
    states = Map.copyOf(states);
  }

  /// The segments by falling number of customers.
  public List<SegmentSummary> segmentsBySize() {
    return segments.stream()
        .sorted(Comparator.comparingLong(SegmentSummary::customers).reversed())
        .toList();
  }

  /// The part of all customers that `count` is, 0 to 1.
  public double part(long count) {
    return customers == 0 ? 0 : (double) count / customers;
  }

  /// The credit limit that half of the customers do not exceed, to the width of a bin, in dollars.
  public long medianCreditLimit() {
    long half = (creditLimits.total() + creditLimits.below() + creditLimits.above() + 1) / 2;
    long seen = creditLimits.below();
    for (int bin = 0; bin < creditLimits.bins(); bin++) {
      seen += creditLimits.count(bin);
      if (seen >= half) {
        return creditLimits.startOf(bin);
      }
    }
    return creditLimit.highest();
  }
}
