package io.cardfolio.validate.spec;

import static io.cardfolio.model.PortfolioSpec.MAX_CUSTOMERS;

import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.validate.spec.SpecProblems.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/// The rules over the settings of transactions.
final class TransactionSpecRules {
  private static final Range GROWTH =
      new Range(Activity.LEAST_GROWTH.tenThousandths(), Activity.MOST_GROWTH.tenThousandths());
  private static final Range SEASON =
      new Range(Season.LEAST.tenThousandths(), Season.MOST.tenThousandths());

  private final PortfolioSpec spec;
  private final SpecProblems problems;

  TransactionSpecRules(PortfolioSpec spec, SpecProblems problems) {
    this.spec = spec;
    this.problems = problems;
  }

  /// Checks how the customers of a segment use their cards.
  ///
  /// @param index the segment's place in the settings, from 0
  void checkActivity(int index) {
    Segment segment = spec.segments().get(index);
    String name = segment.name();
    Activity activity = segment.activity();
    problems.checkRange(
        new Value(
            SpecField.SEGMENT_TRANSACTIONS, index, SpecWording.SEGMENT_TRANSACTIONS.with(name)),
        activity.transactions(),
        LegalRanges.TRANSACTIONS,
        range -> with(index, activity.withTransactions(range)));
    problems.checkPercent(
        new Value(SpecField.SEGMENT_GROWTH, index, SpecWording.SEGMENT_GROWTH.with(name)),
        activity.growth(),
        GROWTH,
        percent -> with(index, activity.withGrowth(percent)));
    if (segment.declines()) {
      checkDecline(index, name, activity);
    }
    checkCategories(index, name, activity);
  }

  private void checkDecline(int index, String name, Activity activity) {
    DeclineCurve curve = activity.decline();
    Function<DeclineCurve, PortfolioSpec> with = it -> with(index, activity.withDecline(it));
    problems.checkNumber(
        new Value(
            SpecField.SEGMENT_GRADUAL_FROM, index, SpecWording.SEGMENT_GRADUAL_FROM.with(name)),
        curve.gradualFrom(),
        LegalRanges.MONTHS,
        with.compose(curve::withGradualFrom));
    problems.checkPart(
        new Value(
            SpecField.SEGMENT_GRADUAL_STEP, index, SpecWording.SEGMENT_GRADUAL_STEP.with(name)),
        curve.gradualStep(),
        with.compose(curve::withGradualStep));
    problems.checkNumber(
        new Value(SpecField.SEGMENT_SUDDEN_FROM, index, SpecWording.SEGMENT_SUDDEN_FROM.with(name)),
        curve.suddenFrom(),
        LegalRanges.MONTHS,
        with.compose(curve::withSuddenFrom));
    problems.checkPart(
        new Value(
            SpecField.SEGMENT_DECLINE_FLOOR, index, SpecWording.SEGMENT_DECLINE_FLOOR.with(name)),
        curve.floor(),
        with.compose(curve::withFloor));
  }

  private void checkCategories(int index, String name, Activity activity) {
    CategoryMix mix = activity.categories();
    for (MerchantCategory category : mix.categories()) {
      Sentence title = SpecWording.SEGMENT_WEIGHT.with(name, category.label());
      problems.checkNumber(
          new Value(SpecField.SEGMENT_CATEGORIES, index, title),
          mix.of(category),
          CategoryMix.WEIGHTS,
          weight -> with(index, activity.withCategories(mix.with(category, weight))));
    }
    if (mix.categories().stream().allMatch(MerchantCategory::isMonthlyBill)) {
      problems.add(
          SpecField.SEGMENT_CATEGORIES,
          index,
          problems.fix(
              SpecWording.USE_USUAL_CATEGORIES.with(),
              _ -> with(index, activity.withCategories(CategoryMix.GENERAL))),
          SpecWording.NO_CATEGORY,
          name,
          CategoryMix.WEIGHTS.maximum());
    }
  }

  private PortfolioSpec with(int index, Activity activity) {
    return spec.withSegment(index, spec.segments().get(index).withActivity(activity));
  }

  /// Checks what the transactions of all segments have in common.
  void checkTransactions() {
    TransactionSettings settings = spec.transactions();
    problems.checkNumber(
        Value.of(SpecField.TRANSACTION_MONTHS, SpecWording.TRANSACTION_MONTHS),
        settings.months(),
        LegalRanges.MONTHS,
        months -> spec.withTransactions(settings.withMonths(months)));
    checkExpected();
    problems.checkPart(
        Value.of(SpecField.TRANSACTIONS_APPROVED, SpecWording.TRANSACTIONS_APPROVED),
        settings.approved(),
        part -> spec.withTransactions(settings.withApproved(part)));
    Season season = settings.season();
    Function<Season, PortfolioSpec> with = it -> spec.withTransactions(settings.withSeason(it));
    problems.checkPercent(
        Value.of(SpecField.SEASON_DECEMBER, SpecWording.SEASON_DECEMBER),
        season.december(),
        SEASON,
        with.compose(season::withDecember));
    problems.checkPercent(
        Value.of(SpecField.SEASON_JANUARY, SpecWording.SEASON_JANUARY),
        season.january(),
        SEASON,
        with.compose(season::withJanuary));
    problems.checkPercent(
        Value.of(SpecField.SEASON_SUMMER_TRAVEL, SpecWording.SEASON_SUMMER_TRAVEL),
        season.summerTravel(),
        SEASON,
        with.compose(season::withSummerTravel));
    problems.checkPart(
        Value.of(SpecField.TRANSACTION_TOLERANCE, SpecWording.TRANSACTION_TOLERANCE),
        settings.tolerance(),
        percent -> spec.withTransactions(settings.withTolerance(percent)));
  }

  /// Checks how many transactions are expected, if all that makes them many is legal.
  private void checkExpected() {
    long customers = spec.customers();
    int months = spec.transactions().months();
    if (customers < 0
        || customers > MAX_CUSTOMERS
        || !LegalRanges.MONTHS.contains(months)
        || !areCounted()) {
      return;
    }
    long millionths = aMonthInMillionths();
    long expected = customers * months * millionths / Percent.WHOLE;
    if (expected > LegalRanges.MOST_EXPECTED_TRANSACTIONS) {
      int fewerMonths =
          (int) (LegalRanges.MOST_EXPECTED_TRANSACTIONS * Percent.WHOLE / millionths / customers);
      problems.add(
          SpecField.TRANSACTION_MONTHS,
          problems.fix(
              SpecWording.USE_MONTHS.with(fewerMonths),
              it -> it.withTransactions(it.transactions().withMonths(fewerMonths))),
          SpecWording.TOO_MANY_TRANSACTIONS,
          customers,
          months,
          BigDecimal.valueOf(millionths, 6).setScale(1, RoundingMode.HALF_UP),
          expected,
          LegalRanges.MOST_EXPECTED_TRANSACTIONS,
          fewerMonths,
          LegalRanges.MOST_EXPECTED_TRANSACTIONS * Percent.WHOLE / millionths / months);
    }
  }

  private boolean areCounted() {
    return spec.segments().stream().mapToLong(it -> it.share().tenThousandths()).sum()
            == Percent.WHOLE
        && spec.segments().stream().allMatch(this::isCounted);
  }

  private boolean isCounted(Segment segment) {
    Range range = segment.activity().transactions();
    return segment.share().compareTo(Percent.ZERO) >= 0
        && range.minimum() <= range.maximum()
        && LegalRanges.TRANSACTIONS.contains(range.minimum())
        && LegalRanges.TRANSACTIONS.contains(range.maximum());
  }

  /// The transactions of an average customer in a month, of any segment, in millionths.
  private long aMonthInMillionths() {
    long twice = 0;
    for (Segment segment : spec.segments()) {
      Range range = segment.activity().transactions();
      twice += (long) segment.share().tenThousandths() * (range.minimum() + range.maximum());
    }
    return twice / 2;
  }
}
