package io.cardfolio.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// When a decline has reached its floor.
class DeclineFootTest {
  @Test
  void aStepOfTenIsAtFortyAfterSixMonths() {
    assertThat(DeclineFoot.of(DeclineCurve.USUAL, 60)).isEqualTo(17);
    assertThat(DeclineCurve.USUAL.at(DeclineType.GRADUAL, 16)).isEqualTo(Percent.of(50));
    assertThat(DeclineCurve.USUAL.at(DeclineType.GRADUAL, 17)).isEqualTo(Percent.of(40));
  }

  @Test
  void aDeclineWithoutStepsNeverGetsThere() {
    DeclineCurve level = DeclineCurve.USUAL.withGradualStep(Percent.ZERO);
    assertThat(DeclineFoot.of(level, 60)).isEqualTo(60);
  }

  @Test
  void stepsAreAsRoundAsTheyCanBe() {
    assertThat(DeclineFoot.at(DeclineCurve.USUAL, 12).gradualStep()).isEqualTo(Percent.of(60));
    assertThat(DeclineFoot.at(DeclineCurve.USUAL, 14).gradualStep()).isEqualTo(Percent.of(20));
    assertThat(DeclineFoot.at(DeclineCurve.USUAL, 18).gradualStep()).isEqualTo(Percent.of(9));
    assertThat(DeclineFoot.at(DeclineCurve.USUAL, 22).gradualStep()).isEqualTo(Percent.of(5.5));
  }

  @Property
  void aCurveIsAtItsFloorInTheMonthAskedForAndNotBefore(
      @ForAll @IntRange(min = 1, max = 60) int from,
      @ForAll @IntRange(min = 0, max = 59) int more,
      @ForAll @IntRange(min = 0, max = 99) int floor) {
    int month = Math.min(60, from + more);
    DeclineCurve curve =
        DeclineFoot.at(
            DeclineCurve.USUAL.withGradualFrom(from).withFloor(Percent.of(floor)), month);
    assertThat(DeclineFoot.of(curve, 60)).isEqualTo(month);
    assertThat(curve.at(DeclineType.GRADUAL, month)).isEqualTo(curve.floor());
    assertThat(curve.at(DeclineType.GRADUAL, month - 1)).isGreaterThan(curve.floor());
  }
}
