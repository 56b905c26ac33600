package io.cardfolio.ui.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Round thresholds that put many counts on a few levels, so that a map shows them by shade.
///
/// @param bounds where level 1, 2 … begin, rising
public record Levels(List<Long> bounds) {
  /// How many levels there are at most.
  public static final int MOST = 5;

  private static final double[] QUANTILES = {0.25, 0.5, 0.8, 0.94};
  private static final double[] NICE = {1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10};

  /// Levels that do not change.
  public Levels {
    bounds = List.copyOf(bounds);
  }

  /// Levels of which each holds a part of `counts`; fewer than [#MOST] where the counts are alike.
  public static Levels of(Collection<Long> counts) {
    List<Long> sorted = counts.stream().sorted().toList();
    List<Long> bounds = new ArrayList<>();
    for (double quantile : QUANTILES) {
      long bound = sorted.isEmpty() ? 0 : nice(sorted.get((int) (sorted.size() * quantile)));
      if (bound > (bounds.isEmpty() ? 0 : bounds.getLast())) {
        bounds.add(bound);
      }
    }
    return new Levels(bounds);
  }

  /// The level of a count, 0 for the lowest.
  public int level(long count) {
    return (int) bounds.stream().filter(bound -> bound <= count).count();
  }

  /// The round number nearest to `count`, whole and at least 1.
  private static long nice(long count) {
    double power = Math.pow(10, Math.floor(Math.log10((double) Math.max(1, count))));
    double best = power;
    for (double nice : NICE) {
      double candidate = Math.rint(nice * power);
      if (Math.abs(candidate - count) < Math.abs(best - count)) {
        best = candidate;
      }
    }
    return (long) best;
  }
}
