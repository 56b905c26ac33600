package io.cardfolio.model;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Settings of transactions at random: the legal ones, and whatever a file may hold.
public final class AnyTransactions {
  private AnyTransactions() {}

  /// Legal activity of a segment.
  public static Arbitrary<Activity> activity() {
    return activity(
        Arbitraries.integers().between(1, Activity.MOST_TRANSACTIONS),
        percents(Activity.LEAST_GROWTH, Activity.MOST_GROWTH),
        Arbitraries.integers().between(1, TransactionSettings.MOST_MONTHS),
        percents(Percent.ZERO, Percent.HUNDRED),
        Arbitraries.integers().between(0, CategoryMix.WEIGHTS.maximum()),
        Arbitraries.integers().between(1, CategoryMix.WEIGHTS.maximum()));
  }

  /// Activity with values of any kind.
  public static Arbitrary<Activity> wildActivity(
      Arbitrary<Integer> any, Arbitrary<Percent> percents) {
    return activity(any, percents, any, percents, any, any);
  }

  private static Arbitrary<Activity> activity(
      Arbitrary<Integer> transactions,
      Arbitrary<Percent> growth,
      Arbitrary<Integer> months,
      Arbitrary<Percent> parts,
      Arbitrary<Integer> weights,
      Arbitrary<Integer> dining) {
    Arbitrary<Range> ranges =
        Combinators.combine(transactions, transactions).as(AnyTransactions::ordered);
    Arbitrary<DeclineCurve> curves =
        Combinators.combine(months, parts, months, parts).as(DeclineCurve::new);
    Arbitrary<CategoryMix> mixes =
        Combinators.combine(
                Arbitraries.maps(Arbitraries.of(Arrays.asList(MerchantCategory.values())), weights),
                dining)
            .as((all, weight) -> new CategoryMix(all).with(MerchantCategory.DINING, weight));
    return Combinators.combine(ranges, growth, curves, mixes).as(Activity::new);
  }

  private static Range ordered(int one, int other) {
    return new Range(Math.min(one, other), Math.max(one, other));
  }

  /// Legal settings of the transactions of all segments.
  public static Arbitrary<TransactionSettings> settings() {
    return settings(
        Arbitraries.integers().between(1, TransactionSettings.MOST_MONTHS),
        percents(Percent.ZERO, Percent.HUNDRED),
        percents(Season.LEAST, Season.MOST));
  }

  /// Settings with values of any kind.
  public static Arbitrary<TransactionSettings> wildSettings(
      Arbitrary<Integer> any, Arbitrary<Percent> percents) {
    return settings(any, percents, percents);
  }

  private static Arbitrary<TransactionSettings> settings(
      Arbitrary<Integer> months, Arbitrary<Percent> parts, Arbitrary<Percent> changes) {
    Arbitrary<Season> seasons = Combinators.combine(changes, changes, changes).as(Season::new);
    return Combinators.combine(months, parts, seasons, parts).as(TransactionSettings::new);
  }

  private static Arbitrary<Percent> percents(Percent least, Percent most) {
    return Arbitraries.integers()
        .between(least.tenThousandths(), most.tenThousandths())
        .map(Percent::new);
  }
}
