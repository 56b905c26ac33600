package io.cardfolio.ui.chart;

import java.util.List;
import java.util.stream.LongStream;

/// Round numbers for an axis: multiples of 1, 2, 2.5 or 5 times a power of ten.
public final class Ticks {
  private static final double[] NICE = {1, 2, 2.5, 5, 10};

  private Ticks() {}

  /// The smallest round step that cuts `span` into at most `most` pieces; a whole number, at least
  /// 1.
  public static long step(long span, int most) {
    double least = Math.max(1, (double) span / most);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double nice : NICE) {
      double step = nice * power;
      if (step >= least && step == Math.rint(step)) {
        return (long) step;
      }
    }
    return (long) (10 * power);
  }

  /// The multiples of the step for `most` pieces of 0 to `highest`, from 0 on.
  public static List<Long> upTo(long highest, int most) {
    return between(0, highest, step(highest, most));
  }

  /// The multiples of `step` from `first` to `last`.
  public static List<Long> between(long first, long last, long step) {
    return LongStream.rangeClosed(Math.ceilDiv(first, step), Math.floorDiv(last, step))
        .map(multiple -> multiple * step)
        .boxed()
        .toList();
  }
}
