package io.cardfolio.summary;

import java.util.Arrays;

/// Counts whole numbers into bins of equal width.
final class Bins {
  private final long start;
  private final long width;
  private final long[] counts;
  private long below;
  private long above;

  /// Bins over the numbers from `first` to `last`.
  Bins(long first, long last, long width) {
    this.start = first;
    this.width = width;
    this.counts = new long[Math.toIntExact(Math.max(0, (last - first) / width + 1))];
  }

  void add(long number) {
    if (number < start) {
      below++;
      return;
    }
    long bin = (number - start) / width;
    if (bin >= counts.length) {
      above++;
    } else {
      counts[(int) bin]++;
    }
  }

  /// Adds the numbers of other bins of the same shape.
  void add(Bins other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    below += other.below;
    above += other.above;
  }

  Histogram histogram() {
    return new Histogram(start, width, Arrays.stream(counts).boxed().toList(), below, above);
  }
}
