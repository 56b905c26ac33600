package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Round figures along an axis.
class TicksTest {
  @Test
  void stepsAreRound() {
    assertThat(Ticks.step(1_130, 4)).isEqualTo(500);
    assertThat(Ticks.step(990, 4)).isEqualTo(250);
    assertThat(Ticks.step(45_000, 5)).isEqualTo(10_000);
    assertThat(Ticks.step(53, 6)).isEqualTo(10);
    assertThat(Ticks.step(8, 4)).isEqualTo(2);
  }

  @Test
  void stepsAreNeverBelowOneNorBroken() {
    assertThat(Ticks.step(0, 4)).isEqualTo(1);
    assertThat(Ticks.step(3, 4)).isEqualTo(1);
    assertThat(Ticks.step(9, 4)).isEqualTo(5);
  }

  @Test
  void ticksGoFromZeroToTheHighest() {
    assertThat(Ticks.upTo(1_130, 4)).containsExactly(0L, 500L, 1_000L);
    assertThat(Ticks.upTo(0, 4)).containsExactly(0L);
  }

  @Test
  void ticksBetweenAreMultiples() {
    assertThat(Ticks.between(23, 75, 10)).containsExactly(30L, 40L, 50L, 60L, 70L);
    assertThat(Ticks.between(21, 29, 10)).isEmpty();
  }

  @Property
  void aStepIsRoundAndTheSmallestThatFits(
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long span,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    long step = Ticks.step(span, most);
    assertThat((double) span / step).isLessThanOrEqualTo(most);
    String digits = Long.toString(step).replaceAll("0+$", "");
    assertThat(Set.of("1", "2", "25", "5")).contains(digits);
    if (step > 1) {
      assertThat(span / (step / 2.5)).as("pieces of the next smaller step").isGreaterThan(most);
    }
  }
}
