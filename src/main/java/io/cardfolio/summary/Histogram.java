package io.cardfolio.summary;

import java.util.Collections;
import java.util.List;

/// How often whole numbers fall into bins of equal width.
///
/// @param start the first number of the first bin
/// @param width how many numbers a bin spans
/// @param counts how many numbers fell into each bin
/// @param below how many numbers lay below the first bin
/// @param above how many numbers lay above the last bin
public record Histogram(long start, long width, List<Long> counts, long below, long above) {
  /// A histogram that does not change.
  public Histogram {
    counts = List.copyOf(counts);
  }

  /// How many bins there are.
  public int bins() {
    return counts.size();
  }

  /// How many numbers fell into a bin, counted from 0.
  public long count(int bin) {
    return counts.get(bin);
  }

  /// The first number of a bin, counted from 0.
  public long startOf(int bin) {
    return start + bin * width;
  }

  /// The highest count of a bin; 0 if there is none.
  public long highest() {
    return counts.isEmpty() ? 0 : Collections.max(counts);
  }

  /// How many numbers fell into the bins.
  public long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
