package io.cardfolio.generate.random;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/// Picks an index by weight from 64 random bits in constant time: Walker's alias method in whole
/// numbers, so that every machine picks alike (Vose, "A linear algorithm for generating random
/// numbers with a given distribution", 1991).
public final class WeightedChoice {
  private static final int ALIAS_BITS = 24;
  private static final int ALIAS = (1 << ALIAS_BITS) - 1;

  private final long total;

  /// For each index its threshold and, in the lowest bits, its alias: side by side, for a pick that
  /// misses the processor's cache should do so once.
  private final long[] columns;

  /// A choice among as many indexes as there are weights.
  ///
  /// @param weights how likely each index is; at least one is above 0, there are fewer than 2^24,
  ///   their sum is below 2^39, and that times their number is below 2^62
  public WeightedChoice(long[] weights) {
    int count = weights.length;
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    total = sum;
    columns = new long[count];
    fill(weights);
  }

  /// A choice that was written.
  public WeightedChoice(ArrayReader in) {
    columns = in.longs();
    total = in.longs()[0];
  }

  public void write(ArrayWriter out) {
    out.longs(columns);
    out.longs(new long[] {total});
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
      columns[poor] = scaled[poor] << ALIAS_BITS | rich;
      scaled[rich] -= total - scaled[poor];
      if (scaled[rich] < total) {
        small.add(large.remove());
      }
    }
    for (int full : large) {
      columns[full] = total << ALIAS_BITS | full;
    }
  }

  /// The index that the random bits pick.
  public int pick(long bits) {
    int index = (int) Math.unsignedMultiplyHigh(bits, columns.length);
    long height = Math.unsignedMultiplyHigh(bits * columns.length, total);
    long column = columns[index];
    return height < column >>> ALIAS_BITS ? index : (int) column & ALIAS;
  }
}
