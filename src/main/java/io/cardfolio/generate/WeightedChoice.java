package io.cardfolio.generate;

import java.util.ArrayDeque;
import java.util.Deque;

/// Picks an index by weight from 64 random bits in constant time: Walker's alias method in whole
/// numbers, so that every machine picks alike (Vose, "A linear algorithm for generating random
/// numbers with a given distribution", 1991).
final class WeightedChoice {
  private final long total;
  private final long[] threshold;
  private final int[] alias;

  /// A choice among as many indexes as there are weights.
  ///
  /// @param weights how likely each index is; at least one is above 0, and their sum times their
  ///   number is below 2^62
  WeightedChoice(long[] weights) {
    int count = weights.length;
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    total = sum;
    threshold = new long[count];
    alias = new int[count];
    fill(weights);
  }

  private void fill(long[] weights) {
    int count = weights.length;
    long[] scaled = new long[count];
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      scaled[i] = Math.multiplyExact(weights[i], count);
      (scaled[i] < total ? small : large).add(i);
    }
    while (!small.isEmpty()) {
      int poor = small.remove();
      int rich = large.element();
      threshold[poor] = scaled[poor];
      alias[poor] = rich;
      scaled[rich] -= total - scaled[poor];
      if (scaled[rich] < total) {
        small.add(large.remove());
      }
    }
    for (int full : large) {
      threshold[full] = total;
      alias[full] = full;
    }
  }

  /// The index that the random bits pick.
  int pick(long bits) {
    int column = (int) Math.unsignedMultiplyHigh(bits, threshold.length);
    long height = Math.unsignedMultiplyHigh(bits * threshold.length, total);
    return height < threshold[column] ? column : alias[column];
  }
}
