package io.cardfolio.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Bins that are held against other bins.
class HistogramTest {
  private static final Histogram TENS = new Histogram(20, 10, List.of(1L, 2L, 3L), 4, 5);

  @Test
  void coversTheBinsOfAnotherWithEmptyOnes() {
    Histogram wide = TENS.covering(new Histogram(5, 5, List.of(1L), 0, 0), 100);
    assertThat(wide).isEqualTo(new Histogram(0, 10, List.of(0L, 0L, 1L, 2L, 3L), 4, 5));
    assertThat(TENS.covering(new Histogram(30, 1, List.of(1L, 1L), 0, 0), 100)).isEqualTo(TENS);
    assertThat(TENS.covering(new Histogram(50, 3, List.of(1L), 0, 0), 100).counts())
        .containsExactly(1L, 2L, 3L, 0L);
  }

  @Test
  void staysAsItIsWhereThatWouldBeTooMuch() {
    assertThat(TENS.covering(new Histogram(1_000, 1, List.of(1L), 0, 0), 50)).isEqualTo(TENS);
    Histogram after = new Histogram(60, 10, List.of(1L), 0, 0);
    assertThat(TENS.covering(after, 5).bins()).isEqualTo(5);
    assertThat(TENS.covering(after, 4).bins()).isEqualTo(3);
  }

  @Test
  void binsOfOneShapeKeepTheirCounts() {
    assertThat(TENS.over(TENS.covering(new Histogram(0, 10, List.of(1L), 0, 0), 100)))
        .containsExactly(0.0, 0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void widerAndNarrowerBinsShareEvenly() {
    Histogram fives = new Histogram(20, 5, List.of(0L, 0L, 0L, 0L, 0L, 0L), 0, 0);
    assertThat(TENS.over(fives)).containsExactly(0.5, 0.5, 1.0, 1.0, 1.5, 1.5);
    Histogram thirty = new Histogram(15, 30, List.of(0L), 0, 0);
    assertThat(TENS.over(thirty)).containsExactly(1 + 2 + 1.5);
  }
}
