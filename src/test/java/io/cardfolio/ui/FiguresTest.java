package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void countsHaveCommasAndTheirNoun() {
    assertThat(Figures.count(99_999_999)).isEqualTo("99,999,999");
    assertThat(Figures.count(1, "error")).isEqualTo("1 error");
    assertThat(Figures.count(0, "error")).isEqualTo("0 errors");
  }

  @Test
  void moneyHasADollarSign() {
    assertThat(Figures.dollars(18_000)).isEqualTo("$18,000");
    assertThat(Figures.dollars(-250)).isEqualTo("-$250");
    assertThat(Figures.cents(27_589.764)).isEqualTo("$27,589.76");
  }

  @Test
  void percentagesHaveTheDecimalsAskedFor() {
    assertThat(Figures.percent(0.15024, 2)).isEqualTo("15.02%");
    assertThat(Figures.percent(0.955, 1)).isEqualTo("95.5%");
  }

  @Test
  void axesUseThousandsAndMillions() {
    assertThat(Figures.compact(500)).isEqualTo("500");
    assertThat(Figures.compact(1_000)).isEqualTo("1K");
    assertThat(Figures.compact(12_500)).isEqualTo("12.5K");
    assertThat(Figures.compact(100_000)).isEqualTo("100K");
    assertThat(Figures.compact(2_500_000)).isEqualTo("2.5M");
  }
}
