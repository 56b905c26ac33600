package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Settings never change: each change gives others that differ in that one part.
class PortfolioSpecTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();
  private static final Segment SEGMENT = SPEC.segments().getFirst();

  @Test
  void eachSettingChangesByItself() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    CreditLimits limits = new CreditLimits(1, 2, 1);
    Range ages = new Range(20, 30);
    TransactionSettings transactions = TransactionSettings.USUAL.withMonths(3);
    DefectRates defects = DefectRates.NONE.with(DefectKind.MISSING, Percent.of(1));
    PortfolioSpec other =
        SPEC.withCustomers(7)
            .withSeed(8)
            .withAsOf(day)
            .withSegments(List.of(SEGMENT))
            .withCreditLimits(limits)
            .withAges(ages)
            .withNameLocale("de")
            .withTolerance(Percent.of(2))
            .withDefects(defects)
            .withTransactions(transactions)
            .withSharesLinked(false);
    assertThat(other)
        .isEqualTo(
            new PortfolioSpec(
                7,
                8,
                day,
                List.of(SEGMENT),
                limits,
                ages,
                "de",
                Percent.of(2),
                defects,
                transactions,
                false));
    assertThat(SPEC.withDefects(DefectKind.MISSING, Percent.of(1)))
        .isEqualTo(SPEC.withDefects(defects));
  }

  @Test
  void oneSegmentIsReplacedInItsPlace() {
    Segment other = SEGMENT.withName("Other");
    assertThat(SPEC.withSegment(1, other).segments())
        .containsExactly(
            SEGMENT, other, SPEC.segments().get(2), SPEC.segments().get(3), SPEC.segments().get(4));
  }

  @Test
  void eachPartOfASegmentChangesByItself() {
    Range range = new Range(3, 4);
    Activity activity = Activity.USUAL.withTransactions(range);
    assertThat(
            SEGMENT
                .withName("Other")
                .withShare(Percent.of(1))
                .withMonthlySpend(range)
                .withPremium(Percent.of(2))
                .withGradualDecline(Optional.of(Percent.of(3)))
                .withTenure(range)
                .withActivity(activity)
                .withCreditLimits(Optional.of(range))
                .withColour(Optional.of(SegmentColour.MOSS))
                .withLocked(true))
        .isEqualTo(
            new Segment(
                "Other",
                Percent.of(1),
                range,
                Percent.of(2),
                Optional.of(Percent.of(3)),
                range,
                activity,
                Optional.of(range),
                Optional.of(SegmentColour.MOSS),
                true));
  }

  @Test
  void eachPartOfAnActivityChangesByItself() {
    Activity usual = Activity.USUAL;
    DeclineCurve curve = usual.decline().withSuddenFrom(3);
    Range range = new Range(3, 4);
    assertThat(
            usual
                .withTransactions(range)
                .withGrowth(Percent.of(3))
                .withDecline(curve)
                .withCategories(CategoryMix.TRAVELLERS))
        .isEqualTo(new Activity(range, Percent.of(3), curve, CategoryMix.TRAVELLERS));
  }

  @Test
  void eachPartOfTheTransactionsChangesByItself() {
    Season season = Season.USUAL.withDecember(Percent.of(1));
    assertThat(
            TransactionSettings.USUAL
                .withMonths(7)
                .withApproved(Percent.of(50))
                .withSeason(season)
                .withTolerance(Percent.of(9)))
        .isEqualTo(new TransactionSettings(7, Percent.of(50), season, Percent.of(9)));
  }

  @Test
  void howSegmentsAreDrawnAndEditedIsNotData() {
    PortfolioSpec drawn =
        SPEC.withSegment(0, SEGMENT.withColour(Optional.of(SegmentColour.MOSS)).withLocked(true))
            .withSharesLinked(false);
    assertThat(drawn).isNotEqualTo(SPEC);
    assertThat(drawn.asData()).isEqualTo(SPEC);
  }

  @Test
  void aSegmentsOwnLimitsComeBeforeThePortfolios() {
    Range own = new Range(20_000, 30_000);
    assertThat(SPEC.creditLimitsOf(SEGMENT)).isEqualTo(new Range(5_000, 50_000));
    assertThat(SPEC.creditLimitsOf(SEGMENT.withCreditLimits(Optional.of(own)))).isEqualTo(own);
  }

  @Test
  void onlySegmentsWithAPartThatDeclinesGraduallyDecline() {
    assertThat(SEGMENT.declines()).isFalse();
    assertThat(SEGMENT.withGradualDecline(Optional.of(Percent.ZERO)).declines()).isTrue();
  }

  @Test
  void bothEndsOfARangeAreLimits() {
    assertThat(SPEC.creditLimits().count()).isEqualTo(46);
    assertThat(SPEC.creditLimits().count(new Range(7_000, 7_000))).isEqualTo(1);
  }
}
