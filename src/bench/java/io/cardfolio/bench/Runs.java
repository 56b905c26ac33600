package io.cardfolio.bench;

import java.util.List;
import java.util.stream.DoubleStream;

/// All runs of one thing: its figures are medians.
record Runs(List<Run> all) {
  private static final double BYTES_A_MEGABYTE = 1e6;

  Runs {
    all = List.copyOf(all);
  }

  double seconds() {
    double[] sorted = sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return sorted().min().orElseThrow();
  }

  double most() {
    return sorted().max().orElseThrow();
  }

  /// Rows a second, by the median.
  double rate(long rows) {
    return rows / seconds();
  }

  /// The most memory that any run took, in millions of bytes; negative if that was not measured.
  double peakMegabytes() {
    return all.stream().mapToLong(Run::peakBytes).max().orElseThrow() / BYTES_A_MEGABYTE;
  }

  private DoubleStream sorted() {
    return all.stream().mapToDouble(Run::seconds).sorted();
  }
}
