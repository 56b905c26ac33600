package io.cardfolio.summary;

/// What a column of whole numbers comes to.
///
/// @param count how many numbers there are
/// @param sum what they add up to
/// @param lowest the lowest; 0 if there is none
/// @param highest the highest; 0 if there is none
public record Stats(long count, long sum, long lowest, long highest) {
  /// The average; 0 if there is no number.
  public double average() {
    return count == 0 ? 0 : (double) sum / count;
  }
}
