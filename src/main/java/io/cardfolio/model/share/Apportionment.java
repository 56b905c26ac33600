package io.cardfolio.model.share;

import io.cardfolio.model.Percent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a percentage in proportion, in tenths of a percent by the largest remainder, so that the
/// parts are short to read and add up exactly.
final class Apportionment {
  private static final int TENTH = 1_000;

  private Apportionment() {}

  /// The parts of `whole` in proportion to the weights; even parts if all weights are 0.
  ///
  /// What `whole` has beyond tenths goes to the part with the largest weight.
  ///
  /// @param whole 0% or more
  /// @param weights each 0% or more; at least one
  static List<Percent> split(Percent whole, List<Percent> weights) {
    long[] weight = weights.stream().mapToLong(Percent::tenThousandths).toArray();
    if (Arrays.stream(weight).allMatch(w -> w == 0)) {
      Arrays.fill(weight, 1);
    }
    int[] parts = tenths(whole.tenThousandths() / TENTH, weight);
    for (int i = 0; i < parts.length; i++) {
      parts[i] *= TENTH;
    }
    parts[largest(weights)] += whole.tenThousandths() % TENTH;
    return Arrays.stream(parts).mapToObj(Percent::new).toList();
  }

  private static int[] tenths(long tenths, long[] weight) {
    long sum = Arrays.stream(weight).sum();
    int[] parts = Arrays.stream(weight).mapToInt(w -> (int) (w * tenths / sum)).toArray();
    long missing = tenths - Arrays.stream(parts).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> -(weight[i] * tenths % sum)))
        .limit(missing)
        .forEach(i -> parts[i]++);
    return parts;
  }

  private static int largest(List<Percent> weights) {
    return weights.indexOf(Collections.max(weights));
  }
}
