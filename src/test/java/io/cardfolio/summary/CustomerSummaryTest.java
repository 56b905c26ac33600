package io.cardfolio.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The figures that the overview puts into words.
class CustomerSummaryTest {
  @Test
  void segmentsStandByFallingSizeAndElseInTheirOrder() {
    assertThat(
            summary(List.of(2L), 0, 0, segment("a", 5), segment("b", 9), segment("c", 5))
                .segmentsBySize())
        .extracting(SegmentSummary::name)
        .containsExactly("b", "a", "c");
  }

  @Test
  void aPartIsOneOfAllCustomers() {
    assertThat(summary(List.of(8L), 0, 0).part(2)).isEqualTo(0.25);
    assertThat(summary(List.of(), 0, 0).part(0)).isZero();
  }

  @Test
  void theMedianIsTheLimitThatHalfDoNotExceed() {
    assertThat(summary(List.of(2L, 1L, 1L), 0, 0).medianCreditLimit()).isEqualTo(5_000);
    assertThat(summary(List.of(2L, 1L, 2L), 0, 0).medianCreditLimit()).isEqualTo(6_000);
    assertThat(summary(List.of(0L, 0L, 1L), 0, 0).medianCreditLimit()).isEqualTo(7_000);
  }

  @Test
  void limitsBesideTheBinsCountForTheMedian() {
    assertThat(summary(List.of(1L, 0L, 1L), 1, 0).medianCreditLimit()).isEqualTo(5_000);
    assertThat(summary(List.of(0L, 1L, 3L), 1, 0).medianCreditLimit()).isEqualTo(7_000);
    assertThat(summary(List.of(1L, 0L, 1L), 0, 1).medianCreditLimit()).isEqualTo(7_000);
    assertThat(summary(List.of(1L, 0L, 0L), 0, 3).medianCreditLimit()).isEqualTo(70_000);
  }

  @Test
  void aHistogramKnowsItsHighestAndItsTotal() {
    Histogram limits = new Histogram(0, 10, List.of(3L, 7L, 2L), 4, 5);
    assertThat(limits.highest()).isEqualTo(7);
    assertThat(limits.total()).isEqualTo(12);
    assertThat(new Histogram(0, 10, List.of(), 0, 0).highest()).isZero();
  }

  @Test
  void anAverageIsNoWholeNumber() {
    assertThat(new Stats(4, 10, 1, 4).average()).isEqualTo(2.5);
    assertThat(new Stats(0, 0, 0, 0).average()).isZero();
  }

  private static SegmentSummary segment(String name, long customers) {
    return new SegmentSummary(
        name, Percent.of(1), customers, 0.1, 0, new Stats(customers, 0, 0, 0));
  }

  /// Customers with limits of 5,000, 6,000 … dollars, and some beside the bins.
  private static CustomerSummary summary(
      List<Long> limits, long below, long above, SegmentSummary... segments) {
    Histogram histogram = new Histogram(5_000, 1_000, limits, below, above);
    long customers = histogram.total() + below + above;
    return new CustomerSummary(
        customers,
        customers,
        List.of(segments),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        new Stats(customers, 0, 1_000, 70_000),
        histogram,
        new Stats(0, 0, 0, 0),
        histogram,
        histogram);
  }
}
