package io.cardfolio.model;

/// The credit limits that a card may have: minimum, minimum + step … maximum.
///
/// @param minimum the lowest limit, in dollars
/// @param maximum the highest limit, in dollars
/// @param step the distance between two limits, in dollars
public record CreditLimits(int minimum, int maximum, int step) {
  /// How many limits there are in legal settings.
  public int count() {
    return count(new Range(minimum, maximum));
  }

  /// How many of the limits a range of them holds, both ends being limits.
  public int count(Range range) {
    return (range.maximum() - range.minimum()) / step + 1;
  }

  /// Whether an amount in dollars lies whole steps away from the minimum, for a step of 1 or more.
  public boolean isOnStep(int dollars) {
    return Math.floorMod((long) dollars - minimum, (long) step) == 0;
  }

  /// The limits as a range, without the step.
  public Range range() {
    return new Range(minimum, maximum);
  }
}
