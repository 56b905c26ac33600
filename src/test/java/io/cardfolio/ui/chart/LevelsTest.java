package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Levels of a colour for counts.
class LevelsTest {
  @Test
  void boundsAreRoundAndRising() {
    Levels levels = Levels.of(LongStream.rangeClosed(1, 51).map(n -> n * n * 2).boxed().toList());
    assertThat(levels.bounds()).containsExactly(300L, 1_500L, 3_000L, 5_000L);
  }

  @Test
  void aCountLiesOnTheLevelItHasReached() {
    Levels levels = new Levels(List.of(250L, 750L, 1_500L, 3_000L));
    assertThat(levels.level(0)).isZero();
    assertThat(levels.level(249)).isZero();
    assertThat(levels.level(250)).isEqualTo(1);
    assertThat(levels.level(2_999)).isEqualTo(3);
    assertThat(levels.level(3_000)).isEqualTo(4);
  }

  @Test
  void countsThatAreAlikeNeedFewerLevels() {
    assertThat(Levels.of(Collections.nCopies(51, 1L)).bounds()).containsExactly(1L);
    assertThat(Levels.of(List.of()).bounds()).isEmpty();
  }

  @Test
  void noCustomersAreOnTheLowestLevel() {
    assertThat(Levels.of(Collections.nCopies(51, 0L)).level(0)).isZero();
  }
}
