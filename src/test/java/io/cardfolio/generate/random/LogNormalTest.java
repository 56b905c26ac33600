package io.cardfolio.generate.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Amounts are distributed as it says: their logarithms are normal.
class LogNormalTest {
  private static final int PICKS = 512;

  @Test
  void eachPickIsAQuantileOfTheDistribution() {
    LogNormal amounts = new LogNormal(40, 0.5);
    for (long i = 0; i < PICKS; i++) {
      double deviations = Math.log(amounts.pick(i << 55) / 40) / 0.5;
      assertThat(belowNormal(deviations))
          .as("pick %d", i)
          .isCloseTo((i + 0.5) / PICKS, within(1e-7));
    }
  }

  @Test
  void onlyTheHighestBitsPick() {
    LogNormal amounts = new LogNormal(40, 0.5);
    assertThat(amounts.pick((7L << 55) - 1)).isEqualTo(amounts.pick(6L << 55));
    assertThat(amounts.pick(-1)).isEqualTo(amounts.pick(511L << 55));
  }

  /// The part of a normal distribution below `x`: its density, integrated by Simpson's rule.
  private static double belowNormal(double x) {
    int steps = 400;
    double width = x / steps;
    double sum = density(0) + density(x);
    for (int i = 1; i < steps; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * density(i * width);
    }
    return 0.5 + sum * width / 3;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
