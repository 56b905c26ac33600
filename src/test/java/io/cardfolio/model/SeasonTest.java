package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How spending rises and falls: with the time of the year, and as customers decline.
class SeasonTest {
  private static final DeclineCurve CURVE = DeclineCurve.USUAL;

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

  @ParameterizedTest
  @CsvSource({"1, 100", "11, 100", "12, 90", "13, 80", "16, 50", "17, 40", "18, 40", "60, 40"})
  void aGradualDeclineLosesTenPointsAMonthDownToItsFloor(int month, double percent) {
    assertThat(CURVE.at(DeclineType.GRADUAL, month)).isEqualTo(Percent.of(percent));
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "15, 100", "16, 40", "17, 40"})
  void aSuddenDeclineFallsAtOnce(int month, double percent) {
    assertThat(CURVE.at(DeclineType.SUDDEN, month)).isEqualTo(Percent.of(percent));
  }

  @Test
  void eachPartOfACurveChangesByItself() {
    Percent five = Percent.of(5);
    assertThat(CURVE.withGradualFrom(2))
        .isEqualTo(new DeclineCurve(2, CURVE.gradualStep(), 16, CURVE.floor()));
    assertThat(CURVE.withGradualStep(five))
        .isEqualTo(new DeclineCurve(12, five, 16, CURVE.floor()));
    assertThat(CURVE.withSuddenFrom(2))
        .isEqualTo(new DeclineCurve(12, CURVE.gradualStep(), 2, CURVE.floor()));
    assertThat(CURVE.withFloor(five))
        .isEqualTo(new DeclineCurve(12, CURVE.gradualStep(), 16, five));
  }
}
