package io.cardfolio.summary;

/// Count, sum and extremes of whole numbers as they pass.
final class Extremes {
  private long count;
  private long sum;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  void add(long number) {
    count++;
    sum += number;
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
  }

  void add(Extremes other) {
    count += other.count;
    sum += other.sum;
    lowest = Math.min(lowest, other.lowest);
    highest = Math.max(highest, other.highest);
  }

  Stats stats() {
    return new Stats(count, sum, count == 0 ? 0 : lowest, count == 0 ? 0 : highest);
  }
}
