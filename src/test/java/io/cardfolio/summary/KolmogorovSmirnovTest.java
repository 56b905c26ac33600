package io.cardfolio.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The test of numbers against published tables.
class KolmogorovSmirnovTest {
  /// Percentage points of the limiting distribution: N. Smirnov, Annals of Mathematical Statistics
  /// 19 (1948).
  @ParameterizedTest
  @CsvSource({
    "1.2238, 0.10",
    "1.3581, 0.05",
    "1.4802, 0.025",
    "1.6276, 0.01",
    "1.9495, 0.001",
    "0.8276, 0.50",
    "0.5712, 0.90",
    "0.4410, 0.99"
  })
  void theTailIsThatOfTheTable(double lambda, double p) {
    assertThat(KolmogorovSmirnov.tail(lambda)).isCloseTo(p, within(2e-4));
  }

  @Test
  void bothSeriesMeet() {
    assertThat(KolmogorovSmirnov.tail(1.179_999_999))
        .isCloseTo(KolmogorovSmirnov.tail(1.180_000_001), within(1e-8));
    assertThat(KolmogorovSmirnov.tail(0)).isEqualTo(1);
    assertThat(KolmogorovSmirnov.tail(0.01)).isEqualTo(1);
    assertThat(KolmogorovSmirnov.tail(20)).isCloseTo(0, within(1e-300));
  }

  @Test
  void theDistanceIsTheLargestBetweenTheSteps() {
    Histogram low = bins(1, List.of(2L, 2L, 4L, 2L));
    Histogram high = bins(1, List.of(1L, 1L, 2L, 6L));
    // After 1: 0.2 and 0.1; after 2: 0.4 and 0.2; after 3: 0.8 and 0.4.
    KolmogorovSmirnov test = KolmogorovSmirnov.of(low, high);
    assertThat(test.distance()).isCloseTo(0.4, within(1e-12));
    // λ = (√5 + 0.12 + 0.11/√5) · 0.4 = 0.962104; Q(λ) = 2 (exp(−2λ²) − exp(−8λ²) + …)
    assertThat(test.pValue()).isCloseTo(0.312_88, within(1e-4));
    assertThat(KolmogorovSmirnov.of(high, low)).isEqualTo(test);
  }

  @Test
  void binsThatBeginElsewhereAreHeldAgainstEachOtherByTheirValues() {
    Histogram early = bins(10, List.of(5L, 5L));
    assertThat(KolmogorovSmirnov.of(early, bins(10, List.of(5L, 5L, 0L))).distance()).isZero();
    assertThat(KolmogorovSmirnov.of(early, bins(50, List.of(5L, 5L))).distance()).isEqualTo(1);
    assertThat(KolmogorovSmirnov.of(early, bins(11, List.of(5L, 5L))).distance()).isEqualTo(0.5);
  }

  @Test
  void numbersBeyondTheBinsCount() {
    Histogram outside = new Histogram(10, 1, List.of(1L), 3, 0);
    Histogram inside = new Histogram(10, 1, List.of(1L), 0, 3);
    assertThat(KolmogorovSmirnov.of(outside, inside).distance()).isEqualTo(0.75);
    assertThat(KolmogorovSmirnov.of(inside, outside).distance()).isEqualTo(0.75);
    assertThat(KolmogorovSmirnov.of(outside, outside).distance()).isZero();
  }

  @Test
  void nothingIsLikeAnything() {
    assertThat(KolmogorovSmirnov.of(bins(1, List.of()), bins(1, List.of(3L))))
        .isEqualTo(new KolmogorovSmirnov(0, 1));
    assertThat(KolmogorovSmirnov.of(bins(1, List.of(3L)), bins(1, List.of())))
        .isEqualTo(new KolmogorovSmirnov(0, 1));
  }

  private static Histogram bins(long start, List<Long> counts) {
    return new Histogram(start, 1, counts, 0, 0);
  }
}
