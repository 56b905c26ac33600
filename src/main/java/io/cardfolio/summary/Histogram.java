package io.cardfolio.summary;

import java.util.ArrayList;
import java.util.Arrays;
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

  /// This histogram with as many empty bins at both ends as it takes to cover the bins of another;
  /// as it is if that were more than `most`.
  public Histogram covering(Histogram other, int most) {
    long before = Math.max(0, Math.ceilDiv(start - other.start, width));
    long after = Math.max(0, Math.ceilDiv(other.end() - end(), width));
    if (before + bins() + after > most) {
      return this;
    }
    List<Long> all = new ArrayList<>(Collections.nCopies((int) before, 0L));
    all.addAll(counts);
    all.addAll(Collections.nCopies((int) after, 0L));
    return new Histogram(start - before * width, width, all, below, above);
  }

  /// How its numbers would fall into the bins of another, if those of a bin lay evenly in it.
  public List<Double> over(Histogram other) {
    double[] spread = new double[other.bins()];
    for (int bin = 0; bin < bins(); bin++) {
      for (int into = other.binOf(startOf(bin));
          into <= other.binOf(startOf(bin + 1) - 1);
          into++) {
        if (into >= 0 && into < spread.length) {
          long from = Math.max(startOf(bin), other.startOf(into));
          long to = Math.min(startOf(bin + 1), other.startOf(into + 1));
          spread[into] += (double) count(bin) * (to - from) / width;
        }
      }
    }
    return Arrays.stream(spread).boxed().toList();
  }

  private long end() {
    return startOf(bins());
  }

  private int binOf(long number) {
    return Math.toIntExact(Math.floorDiv(number - start, width));
  }
}
