package io.cardfolio.summary;

import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import java.util.List;
import java.util.Map;

/// What the transactions of a table that break no rule come to. Amounts are those of approved
/// transactions, in cents.
///
/// @param transactions how many records there are
/// @param approved how many of them were approved
/// @param cents what the approved ones come to
/// @param segments the segments of the settings, in their order
/// @param categories what was bought
/// @param channels transactions by channel
/// @param months all segments, by month of the window
/// @param hours transactions by day of the week, from Monday on, and hour of the day
public record TransactionSummary(
    long transactions,
    long approved,
    long cents,
    List<SegmentSpending> segments,
    Map<MerchantCategory, Spent> categories,
    Map<Channel, Long> channels,
    List<Spent> months,
    List<List<Long>> hours) {
  /// A summary that does not change.
  public TransactionSummary {
    segments = List.copyOf(segments);
    categories = Map.copyOf(categories);
    channels = Map.copyOf(channels);
    months = List.copyOf(months);
    hours = hours.stream().map(List::copyOf).toList();
  }

  /// How many of them were declined.
  public long declined() {
    return transactions - approved;
  }

  /// How many transactions there were, and what the approved ones come to.
  ///
  /// @param transactions all of them
  /// @param cents the approved ones
  public record Spent(long transactions, long cents) {}

  /// The part of all transactions that `count` is, 0 to 1.
  public double part(long count) {
    return transactions == 0 ? 0 : (double) count / transactions;
  }
}
