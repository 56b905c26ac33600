package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How spending falls as customers decline.
class DeclineCurveTest {
  private static final DeclineCurve CURVE = DeclineCurve.USUAL;

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
