package io.cardfolio.validate.spec;

import static io.cardfolio.validate.spec.SpecSentences.fixed;
import static io.cardfolio.validate.spec.SpecSentences.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.TransactionSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The sentences of [SpecRules] about transactions.
class TransactionSpecRulesTest {
  private static final PortfolioSpec DEFAULTS = PortfolioSpec.defaults();
  private static final int DECLINING = 3;

  @Test
  void thereAreOneToSixtyMonths() {
    assertThat(sentences(months(1))).isEmpty();
    assertThat(sentences(months(60))).isEmpty();
    assertThat(sentences(months(0))).containsExactly("Months of transactions 0 is below 1");
    assertThat(sentences(months(61))).containsExactly("Months of transactions 61 is above 60");
    assertThat(fixed(months(0), "Use 1")).isEqualTo(months(1));
    assertThat(fixed(months(61), "Use 60")).isEqualTo(months(60));
  }

  @Test
  void noneToAllAreApproved() {
    Function<Percent, PortfolioSpec> approved =
        part -> DEFAULTS.withTransactions(TransactionSettings.USUAL.withApproved(part));
    areFrom(approved, Percent.ZERO, Percent.HUNDRED, "Approved transactions");
  }

  @Test
  void theToleranceIsAPercentage() {
    Function<Percent, PortfolioSpec> tolerance =
        part -> DEFAULTS.withTransactions(TransactionSettings.USUAL.withTolerance(part));
    areFrom(tolerance, Percent.ZERO, Percent.HUNDRED, "Tolerance of monthly spend");
  }

  @Test
  void seasonsChangeSpendingWithinReason() {
    Percent least = Percent.of(-90);
    Percent most = Percent.of(300);
    areFrom(season(Season.USUAL::withDecember), least, most, "Change of spending in December");
    areFrom(season(Season.USUAL::withJanuary), least, most, "Change of spending in January");
    areFrom(season(Season.USUAL::withSummerTravel), least, most, "Change of travel in summer");
  }

  @Test
  void transactionsAMonthAreARange() {
    assertThat(sentences(first(it -> it.withTransactions(new Range(1, 200))))).isEmpty();
    PortfolioSpec beyond = first(it -> it.withTransactions(new Range(0, 201)));
    assertThat(sentences(beyond))
        .containsExactly(
            "Segment \"High-Value Travelers\" transactions a month minimum 0 is below 1",
            "Segment \"High-Value Travelers\" transactions a month maximum 201 is above 200");
    assertThat(fixed(beyond, "Use 1"))
        .isEqualTo(first(it -> it.withTransactions(new Range(1, 201))));
    PortfolioSpec swapped = first(it -> it.withTransactions(new Range(80, 40)));
    assertThat(sentences(swapped))
        .containsExactly(
            "Segment \"High-Value Travelers\" transactions a month minimum 80 is above maximum 40");
    assertThat(fixed(swapped, "Swap")).isEqualTo(DEFAULTS);
  }

  @Test
  void growthIsWithinAHalf() {
    areFrom(
        growth -> first(it -> it.withGrowth(growth)),
        Percent.of(-50),
        Percent.of(50),
        "Segment \"High-Value Travelers\" growth a month");
  }

  @Test
  void declineIsWithinTheMonths() {
    PortfolioSpec early = declining(it -> it.withGradualFrom(0).withSuddenFrom(61));
    assertThat(sentences(early))
        .containsExactly(
            "Segment \"Declining\" first month of gradual decline 0 is below 1",
            "Segment \"Declining\" month of sudden decline 61 is above 60");
    assertThat(fixed(early, "Use 1"))
        .isEqualTo(declining(it -> it.withGradualFrom(1).withSuddenFrom(61)));
    assertThat(fixed(early, "Use 60"))
        .isEqualTo(declining(it -> it.withGradualFrom(0).withSuddenFrom(60)));
    areFrom(
        step -> declining(it -> it.withGradualStep(step)),
        Percent.ZERO,
        Percent.HUNDRED,
        "Segment \"Declining\" step of gradual decline");
    areFrom(
        floor -> declining(it -> it.withFloor(floor)),
        Percent.ZERO,
        Percent.HUNDRED,
        "Segment \"Declining\" floor of decline");
  }

  @Test
  void theDeclineOfThoseWhoDoNotDeclineDoesNotMatter() {
    PortfolioSpec wrong = declining(it -> it.withGradualFrom(0));
    assertThat(
            sentences(
                wrong.withSegment(
                    DECLINING,
                    wrong.segments().get(DECLINING).withGradualDecline(Optional.empty()))))
        .isEmpty();
  }

  @Test
  void weightsAreFromZeroToAHundred() {
    PortfolioSpec wrong =
        first(it ->
            it.withCategories(
                CategoryMix.TRAVELLERS
                    .with(MerchantCategory.DINING, 101)
                    .with(MerchantCategory.GAS, -1)));
    assertThat(sentences(wrong))
        .containsExactly(
            "Segment \"High-Value Travelers\" weight of Dining 101 is above 100",
            "Segment \"High-Value Travelers\" weight of Gas -1 is below 0");
    assertThat(fixed(wrong, "Use 100").segments().getFirst().activity().categories())
        .isEqualTo(
            CategoryMix.TRAVELLERS
                .with(MerchantCategory.DINING, 100)
                .with(MerchantCategory.GAS, -1));
  }

  @Test
  void aSegmentBuysMoreThanBills() {
    for (CategoryMix mix :
        List.of(
            new CategoryMix(Map.of()), new CategoryMix(Map.of(MerchantCategory.UTILITIES, 50)))) {
      PortfolioSpec wrong = first(it -> it.withCategories(mix));
      assertThat(sentences(wrong))
          .containsExactly(
              "Segment \"High-Value Travelers\" has no category to buy from; give one that is no"
                  + " monthly bill a weight from 1 to 100");
      assertThat(fixed(wrong, "Use the usual ones"))
          .isEqualTo(first(it -> it.withCategories(CategoryMix.GENERAL)));
    }
  }

  @Test
  void theLargestPortfolioHasTransactionsOfTheUsualMonths() {
    assertThat(sentences(DEFAULTS.withCustomers(PortfolioSpec.MAX_CUSTOMERS))).isEmpty();
  }

  @Test
  void thereAreNoMoreTransactionsThanIds() {
    PortfolioSpec most = months(29).withCustomers(PortfolioSpec.MAX_CUSTOMERS);
    assertThat(sentences(most)).isEmpty();
    PortfolioSpec more = months(30).withCustomers(PortfolioSpec.MAX_CUSTOMERS);
    assertThat(SpecRules.check(more))
        .extracting(problem -> problem.field() + ": " + problem.message())
        .containsExactly(
            "TRANSACTION_MONTHS: 99,999,999 customers with 30 months of 33.4 transactions on"
                + " average come to 100,124,998,998 transactions; the most is 99,000,000,000, so"
                + " use at most 29 months or 98,876,404 customers");
    assertThat(fixed(more, "Use 29 months")).isEqualTo(most);
    assertThat(sentences(more.withCustomers(98_876_404))).isEmpty();
    assertThat(sentences(more.withCustomers(98_876_405))).hasSize(1);
  }

  @Test
  void transactionsAreCountedByTheSharesOfTheSegments() {
    PortfolioSpec few =
        first(it -> it.withTransactions(new Range(199, 200)))
            .withCustomers(PortfolioSpec.MAX_CUSTOMERS);
    PortfolioSpec many =
        few.withSegment(0, few.segments().get(0).withShare(Percent.of(45)))
            .withSegment(1, few.segments().get(1).withShare(Percent.of(10)));
    assertThat(sentences(few)).isEmpty();
    assertThat(sentences(many)).hasSize(1);
    assertThat(SpecRules.check(fixed(many, "Use 9 months"))).isEmpty();
  }

  private static void areFrom(
      Function<Percent, PortfolioSpec> with, Percent least, Percent most, String title) {
    assertThat(sentences(with.apply(least))).isEmpty();
    assertThat(sentences(with.apply(most))).isEmpty();
    Percent below = new Percent(least.tenThousandths() - 5_000);
    assertThat(sentences(with.apply(below)))
        .containsExactly("%s %s is below %s".formatted(title, below, least));
    assertThat(fixed(with.apply(below), "Use " + least)).isEqualTo(with.apply(least));
    Percent above = new Percent(most.tenThousandths() + 5_000);
    assertThat(sentences(with.apply(above)))
        .containsExactly("%s %s is above %s".formatted(title, above, most));
    assertThat(fixed(with.apply(above), "Use " + most)).isEqualTo(with.apply(most));
  }

  private static PortfolioSpec months(int months) {
    return DEFAULTS.withTransactions(TransactionSettings.USUAL.withMonths(months));
  }

  private static Function<Percent, PortfolioSpec> season(Function<Percent, Season> change) {
    return percent ->
        DEFAULTS.withTransactions(TransactionSettings.USUAL.withSeason(change.apply(percent)));
  }

  private static PortfolioSpec first(UnaryOperator<Activity> change) {
    return segment(0, change);
  }

  private static PortfolioSpec declining(UnaryOperator<DeclineCurve> change) {
    return segment(DECLINING, it -> it.withDecline(change.apply(it.decline())));
  }

  private static PortfolioSpec segment(int index, UnaryOperator<Activity> change) {
    var segment = DEFAULTS.segments().get(index);
    return DEFAULTS.withSegment(index, segment.withActivity(change.apply(segment.activity())));
  }
}
