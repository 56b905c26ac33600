package io.cardfolio.summary;

import static io.cardfolio.TestCustomers.legal;
import static io.cardfolio.TestCustomers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What charts and reports show is what the customers are, counted once each.
class CustomerTallyTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  /// Columns that hold something else in each of them, so that none can be taken for another.
  private static final List<CustomerText> CUSTOMERS =
      List.of(
          legal(1),
          with(legal(2), CustomerColumn.STATE, "NY"),
          with(legal(3), CustomerColumn.CARD_TYPE, "Premium"),
          with(legal(4), CustomerColumn.CREDIT_LIMIT, "50000"),
          with(legal(5), CustomerColumn.CREDIT_LIMIT, "5000"),
          with(legal(6), CustomerColumn.CREDIT_LIMIT, "1000"),
          with(legal(7), CustomerColumn.CREDIT_LIMIT, "51000"),
          with(legal(8), CustomerColumn.AGE, "21"),
          with(legal(9), CustomerColumn.AGE, "76"),
          with(legal(10), CustomerColumn.ACCOUNT_OPEN_DATE, "2020-12-31"),
          with(legal(11), CustomerColumn.ACCOUNT_OPEN_DATE, "2025-12-31"),
          with(legal(12), CustomerColumn.CUSTOMER_SEGMENT, "Declining"),
          with(legal(13), CustomerColumn.DECLINE_TYPE, "sudden"),
          with(legal(14), CustomerColumn.EMPLOYMENT_STATUS, "Retired"));

  @Test
  void everyColumnIsCountedByItsValues() {
    CustomerSummary summary = tally(SPEC, CUSTOMERS).summary(13);
    assertThat(summary.customers()).isEqualTo(14);
    assertThat(summary.uniqueIds()).isEqualTo(13);
    assertThat(summary.states()).containsEntry(UsState.CA, 13L).containsEntry(UsState.NY, 1L);
    assertThat(summary.cards())
        .containsEntry(CardType.STANDARD, 13L)
        .containsEntry(CardType.PREMIUM, 1L);
    assertThat(summary.employment())
        .containsEntry(EmploymentStatus.EMPLOYED, 13L)
        .containsEntry(EmploymentStatus.RETIRED, 1L);
    assertThat(summary.declines())
        .containsEntry(DeclineType.SUDDEN, 1L)
        .containsEntry(DeclineType.GRADUAL, 0L);
  }

  @Test
  void segmentsHaveTheirShareCardsAndLimits() {
    List<SegmentSummary> segments = tally(SPEC, CUSTOMERS).summary(14).segments();
    assertThat(segments.get(1))
        .isEqualTo(
            new SegmentSummary(
                "Stable Mid-Spenders",
                Percent.of(40),
                13,
                13.0 / 14,
                1,
                new Stats(13, 9 * 27_000 + 107_000, 1_000, 51_000)));
    assertThat(segments.get(3).customers()).isEqualTo(1);
    assertThat(segments.get(3).premium()).isZero();
    assertThat(segments.get(0).creditLimit()).isEqualTo(new Stats(0, 0, 0, 0));
  }

  @Test
  void numbersAreCountedInTheirBinsAndBesideThem() {
    CustomerSummary summary = tally(SPEC, CUSTOMERS).summary(14);
    Histogram limits = summary.creditLimits();
    assertThat(limits.startOf(0)).isEqualTo(5_000);
    assertThat(limits.bins()).isEqualTo(46);
    assertThat(limits.count(0)).isEqualTo(1);
    assertThat(limits.count(22)).isEqualTo(10);
    assertThat(limits.count(45)).isEqualTo(1);
    assertThat(limits.below()).isEqualTo(1);
    assertThat(limits.above()).isEqualTo(1);
    assertThat(summary.creditLimit())
        .isEqualTo(new Stats(14, 10 * 27_000 + 107_000, 1_000, 51_000));
    Histogram ages = summary.ages();
    assertThat(ages.startOf(0)).isEqualTo(22);
    assertThat(ages.startOf(ages.bins() - 1)).isEqualTo(75);
    assertThat(ages.count(45 - 22)).isEqualTo(12);
    assertThat(ages.below()).isEqualTo(1);
    assertThat(ages.above()).isEqualTo(1);
    assertThat(summary.age()).isEqualTo(new Stats(14, 12 * 45 + 21 + 76, 21, 76));
  }

  @Test
  void accountsAreCountedByMonthUpToTheAsOfDate() {
    Histogram openings = tally(SPEC, CUSTOMERS).summary(14).openings();
    assertThat(openings.startOf(0)).isEqualTo(2020 * 12 + 11);
    assertThat(openings.bins()).isEqualTo(61);
    assertThat(openings.count(0)).isEqualTo(1);
    assertThat(openings.count(60)).isEqualTo(1);
    assertThat(openings.count(3)).isEqualTo(12);
    Segment fresh = SPEC.segments().getFirst().withTenure(new Range(1, 3));
    Histogram aYear = new CustomerTally(SPEC.withSegments(List.of(fresh))).summary(0).openings();
    assertThat(aYear.bins()).isEqualTo(13);
  }

  @Test
  void whatIsNoValueCountsAsACustomerAndNoMore() {
    CustomerText nobody = new CustomerText("", "", "", "", "", "", "", "", "", "", "", "", "?");
    CustomerSummary summary = tally(SPEC, List.of(nobody)).summary(0);
    assertThat(summary.customers()).isEqualTo(1);
    assertThat(summary.cards().values()).containsOnly(0L);
    assertThat(summary.states().values()).containsOnly(0L);
    assertThat(summary.employment().values()).containsOnly(0L);
    assertThat(summary.declines().values()).containsOnly(0L);
    assertThat(summary.segments()).allSatisfy(segment -> assertThat(segment.customers()).isZero());
    for (Histogram none : List.of(summary.ages(), summary.creditLimits(), summary.openings())) {
      assertThat(none.total() + none.below() + none.above()).isZero();
    }
    assertThat(summary.creditLimit()).isEqualTo(new Stats(0, 0, 0, 0));
  }

  @Test
  void aCustomerOfASegmentWithoutALimitCountsInIt() {
    CustomerText unlimited = with(legal(1), CustomerColumn.CREDIT_LIMIT, "much");
    SegmentSummary segment = tally(SPEC, List.of(unlimited)).summary(1).segments().get(1);
    assertThat(segment.customers()).isEqualTo(1);
    assertThat(segment.creditLimit()).isEqualTo(new Stats(0, 0, 0, 0));
  }

  @Test
  void talliesOfRangesAddUpToTheTallyOfAll() {
    CustomerSummary whole = tally(SPEC, CUSTOMERS).summary(14);
    for (int cut = 0; cut <= CUSTOMERS.size(); cut++) {
      CustomerTally front = tally(SPEC, CUSTOMERS.subList(0, cut));
      front.add(tally(SPEC, CUSTOMERS.subList(cut, CUSTOMERS.size())));
      assertThat(front.summary(14)).isEqualTo(whole);
    }
  }

  @Test
  void aSegmentsOwnLimitsWidenTheHistogram() {
    Segment rich = SPEC.segments().get(0).withCreditLimits(Optional.of(new Range(40_000, 90_000)));
    Segment poor = SPEC.segments().get(1).withCreditLimits(Optional.of(new Range(1_000, 6_000)));
    Histogram limits =
        new CustomerTally(SPEC.withSegments(List.of(rich, poor))).summary(0).creditLimits();
    assertThat(limits.start()).isEqualTo(1_000);
    assertThat(limits.startOf(limits.bins() - 1)).isEqualTo(90_000);
  }

  @Test
  void limitsByTheDollarShareAThousandBinsAtMost() {
    assertThat(limitBins(new CreditLimits(1, 1_000, 1))).isEqualTo(1_000);
    Histogram fine =
        new CustomerTally(SPEC.withCreditLimits(new CreditLimits(1, 1_001, 1)))
            .summary(0)
            .creditLimits();
    assertThat(fine.width()).isEqualTo(2);
    assertThat(fine.bins()).isEqualTo(501);
  }

  @Test
  void anEmptyTallyComesToNothing() {
    CustomerSummary none = new CustomerTally(SPEC).summary(0);
    assertThat(none.segments()).allSatisfy(segment -> assertThat(segment.share()).isZero());
    assertThat(none.part(0)).isZero();
  }

  @Test
  void theMonthOfTheAsOfDateIsTheLast() {
    Histogram openings =
        new CustomerTally(SPEC.withAsOf(LocalDate.of(2024, 1, 1))).summary(0).openings();
    assertThat(openings.startOf(openings.bins() - 1)).isEqualTo(2024 * 12);
  }

  private static int limitBins(CreditLimits limits) {
    return new CustomerTally(SPEC.withCreditLimits(limits)).summary(0).creditLimits().bins();
  }

  private static CustomerTally tally(PortfolioSpec spec, List<CustomerText> customers) {
    CustomerTally tally = new CustomerTally(spec);
    customers.forEach(tally::add);
    return tally;
  }
}
