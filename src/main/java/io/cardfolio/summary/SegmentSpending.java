package io.cardfolio.summary;

import io.cardfolio.model.MerchantCategory;
import java.util.List;
import java.util.Map;

/// What the transactions of one segment come to.
///
/// @param name the segment
/// @param spent all months
/// @param categories what was bought
/// @param months what its customers spent in each month of the window
public record SegmentSpending(
    String name,
    TransactionSummary.Spent spent,
    Map<MerchantCategory, TransactionSummary.Spent> categories,
    List<MonthlySpend> months) {
  /// A summary that does not change.
  public SegmentSpending {
    categories = Map.copyOf(categories);
    months = List.copyOf(months);
  }

  /// What customers spent in a month, of those who had their account in all of it.
  ///
  /// @param customers how many they are
  /// @param average what one of them spent, in dollars
  /// @param deviation the standard deviation of that, in dollars
  public record MonthlySpend(long customers, double average, double deviation) {}
}
