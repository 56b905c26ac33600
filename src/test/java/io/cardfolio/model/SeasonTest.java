package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How spending rises and falls with the time of the year.
class SeasonTest {
  @ParameterizedTest
  @CsvSource({"12, 1.08", "1, 0.94", "11, 1", "2, 1", "7, 1"})
  void decemberIsDearerAndJanuaryCheaper(int month, double factor) {
    assertThat(Season.USUAL.factor(month)).isEqualTo(factor);
  }

  @Test
  void eachPartOfASeasonChangesByItself() {
    Percent ten = Percent.of(10);
    assertThat(Season.USUAL.withDecember(ten))
        .isEqualTo(new Season(ten, Season.USUAL.january(), Season.USUAL.summerTravel()));
    assertThat(Season.USUAL.withJanuary(ten))
        .isEqualTo(new Season(Season.USUAL.december(), ten, Season.USUAL.summerTravel()));
    assertThat(Season.USUAL.withSummerTravel(ten))
        .isEqualTo(new Season(Season.USUAL.december(), Season.USUAL.january(), ten));
  }
}
