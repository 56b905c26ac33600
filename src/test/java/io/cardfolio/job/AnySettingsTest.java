package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.export.file.Compression;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectScore;
import io.cardfolio.job.tune.LiveCheck;
import io.cardfolio.model.Activity;
import io.cardfolio.model.AnyTransactions;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.spec.SpecProblem;
import io.cardfolio.validate.spec.SpecRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for all settings there are.
class AnySettingsTest {
  private static final Pools POOLS = new Pools();

  @Property(tries = 300)
  void legalSettingsMakeRowsThatBreakNoRule(@ForAll("legal") PortfolioSpec spec) {
    assertThat(SpecRules.check(spec)).isEmpty();
    CustomerOutcome outcome = new CustomerJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
    assertThat(outcome.report().rows()).isEqualTo(spec.customers());
    assertThat(outcome.summary().uniqueIds()).isEqualTo(spec.customers());
    // A few rows may honestly miss their shares, which is a warning; nothing else may be found.
    assertThat(outcome.report().counts().keySet()).isSubsetOf(Set.of(Rule.SEGMENT_SHARE));
    if (spec.customers() % 100 == 0 && spec.tolerance().tenThousandths() > 10_000) {
      assertThat(outcome.report().violations()).isEmpty();
    }
  }

  @Property(tries = 200)
  void settingsOnTheMoveComeToWhatACheckOfAllFinds(
      @ForAll("legal") PortfolioSpec spec,
      @ForAll("legal") PortfolioSpec other,
      @ForAll @IntRange(min = 0, max = 11) int turn) {
    LiveCheck live = new LiveCheck(2);
    live.check(Portfolio.of(spec, POOLS), Progress.NONE);
    PortfolioSpec moved = moved(spec, other, turn);
    assertThat(SpecRules.check(moved)).isEmpty();
    assertThat(live.checkAgain(Portfolio.of(moved, POOLS), Progress.NONE).outcome())
        .isEqualTo(new CustomerJob(Portfolio.of(moved, POOLS), 2).check(Progress.NONE));
    assertThat(live.checkAgain(Portfolio.of(other, POOLS), Progress.NONE).outcome())
        .isEqualTo(new CustomerJob(Portfolio.of(other, POOLS), 2).check(Progress.NONE));
  }

  /// All that may move while names stay: shares, cards, declines and limits.
  private static PortfolioSpec moved(PortfolioSpec spec, PortfolioSpec other, int turn) {
    List<Segment> segments = spec.segments();
    List<Segment> moved =
        IntStream.range(0, segments.size())
            .mapToObj(i -> {
              Segment next = segments.get((i + turn) % segments.size());
              return segments
                  .get(i)
                  .withShare(next.share())
                  .withPremium(next.premium())
                  .withGradualDecline(next.gradualDecline())
                  .withCreditLimits(Optional.empty());
            })
            .toList();
    return spec.withSegments(moved)
        .withCreditLimits(other.creditLimits())
        .withTolerance(other.tolerance())
        .withTransactions(other.transactions())
        .withCustomers(Math.min(spec.customers(), other.customers()));
  }

  @Property(tries = 150)
  void legalSettingsMakeTransactionsThatBreakNoRule(@ForAll("spending") PortfolioSpec spec) {
    assertThat(SpecRules.check(spec)).isEmpty();
    TransactionOutcome outcome =
        new TransactionJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
    // Where a month has few transactions, that one is approved in each of them shows in the share.
    assertThat(outcome.report().counts().keySet()).isSubsetOf(Set.of(Rule.DECLINED_SHARE));
  }

  @Property(tries = 100)
  void legalSettingsMakeTransactions(@ForAll("legal") PortfolioSpec legal) {
    PortfolioSpec spec = legal.withCustomers(legal.customers() % 40);
    TransactionSummary found =
        new TransactionJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE).summary();
    int months = spec.transactions().months();
    assertThat(found.transactions())
        .isBetween(spec.customers(), spec.customers() * months * Activity.MOST_TRANSACTIONS);
  }

  @Property(tries = 100)
  void anyRowAloneIsTheRowInTheWhole(
      @ForAll("legal") PortfolioSpec spec, @ForAll("parts") double part) {
    Portfolio portfolio = Portfolio.of(spec, POOLS);
    List<Customer> all = portfolio.stream().toList();
    assertThat(all).hasSize((int) spec.customers());
    if (!all.isEmpty()) {
      int row = (int) (part * (all.size() - 1));
      assertThat(portfolio.customer(row + 1L)).isEqualTo(all.get(row));
      assertThat(portfolio.stream().skip(row).findFirst()).contains(all.get(row));
    }
  }

  @Property(tries = 50)
  void customersDoNotDependOnColoursLocksAndLinks(@ForAll("legal") PortfolioSpec spec) {
    PortfolioSpec edited =
        spec.withSharesLinked(false)
            .withSegments(
                spec.segments().stream()
                    .map(it -> it.withLocked(true).withColour(Optional.of(SegmentColour.TEAL)))
                    .toList());
    assertThat(edited.asData()).isEqualTo(spec).isNotEqualTo(edited);
    assertThat(SpecRules.check(edited)).isEmpty();
    assertThat(Portfolio.of(edited, POOLS).stream().toList())
        .isEqualTo(Portfolio.of(spec, POOLS).stream().toList());
  }

  @Property(tries = 200)
  void plantedDefectsThatARuleCoversAreFound(
      @ForAll("legal") PortfolioSpec spec, @ForAll("defects") DefectRates defects) {
    PortfolioSpec planted = spec.withDefects(defects);
    DefectScore score =
        new CustomerJob(Portfolio.of(planted, POOLS), 2)
            .check(Progress.NONE)
            .defects()
            .orElseThrow();
    assertThat(score.missed()).isZero();
    Portfolio.of(planted, POOLS)
        .defects()
        .forEach(it -> assertThat(it.planted()).isNotEqualTo(it.original()));
  }

  @Property(tries = 100)
  void defectsPlantedInTransactionsAreFoundAndTheSameInAnyParts(
      @ForAll("spending") PortfolioSpec spec,
      @ForAll("defectsOfTransactions") DefectRates defects,
      @ForAll @IntRange(min = 2, max = 5) int parts)
      throws IOException {
    Portfolio planted = Portfolio.of(spec.withDefects(defects), POOLS);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    ByteArrayOutputStream joinedLabels = new ByteArrayOutputStream();
    DefectScore score =
        new TransactionJob(planted, 2).write(whole, Progress.NONE).defects().orElseThrow();
    new TransactionDefectLabels(planted, Shard.WHOLE, 2)
        .write(labels, Compression.NONE, Progress.NONE);
    for (int i = 1; i <= parts; i++) {
      Shard shard = new Shard(i, parts);
      new TransactionJob(planted, shard, 1).write(joined, Progress.NONE);
      new TransactionDefectLabels(planted, shard, 1)
          .write(joinedLabels, Compression.NONE, Progress.NONE);
    }
    assertThat(joined.toByteArray()).isEqualTo(whole.toByteArray());
    assertThat(joinedLabels.toByteArray()).isEqualTo(labels.toByteArray());
    assertThat(score.missed()).isZero();
    assertThat(score.inPlanted()).isEqualTo(score.violations());
    assertThat(labels.toString(StandardCharsets.UTF_8).lines().count() - 1)
        .isEqualTo(score.planted());
    planted
        .transactions()
        .defects()
        .forEach(it -> assertThat(it.planted()).isNotEqualTo(it.original()));
  }

  @Provide
  Arbitrary<DefectRates> defects() {
    return rates(DefectKind.CUSTOMERS);
  }

  @Provide
  Arbitrary<DefectRates> defectsOfTransactions() {
    return rates(DefectKind.TRANSACTIONS);
  }

  private static Arbitrary<DefectRates> rates(List<DefectKind> kinds) {
    return Arbitraries.maps(
            Arbitraries.of(kinds),
            Arbitraries.integers().between(1, Percent.WHOLE).map(Percent::new))
        .ofMinSize(1)
        .map(DefectRates::new);
  }

  @Property(tries = 1_000)
  void illegalSettingsGiveSentencesAndNoException(@ForAll("wild") PortfolioSpec spec) {
    for (SpecProblem problem : SpecRules.check(spec)) {
      assertThat(problem.message().toString())
          .isNotBlank()
          .doesNotContain("%s")
          .doesNotContain("null");
      assertThat(problem.segment()).isBetween(-1, spec.segments().size() - 1);
      problem
          .fix()
          .ifPresent(fix ->
              assertThat(SpecRules.check(fix.spec()))
                  .extracting(SpecProblem::segment, SpecProblem::message)
                  .doesNotContain(tuple(problem.segment(), problem.message())));
    }
  }

  @Property(tries = 300)
  void scaledSharesAreAHundredAndKeepTheirOrder(@ForAll("wild") PortfolioSpec wild) {
    PortfolioSpec spec = unlocked(wild);
    LinkedShares.of(spec)
        .scaled()
        .ifPresent(scaled -> {
          List<Segment> before = spec.segments();
          List<Segment> after = scaled.in(spec).segments();
          assertThat(after.stream().mapToInt(it -> it.share().tenThousandths()).sum())
              .isEqualTo(Percent.WHOLE);
          for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
              if (before.get(i).share().compareTo(before.get(j).share()) < 0) {
                assertThat(after.get(i).share()).isLessThanOrEqualTo(after.get(j).share());
              }
            }
          }
        });
  }

  @Provide
  Arbitrary<Double> parts() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<PortfolioSpec> legal() {
    Arbitrary<Integer> step = Arbitraries.of(1, 50, 100, 250, 1_000);
    Arbitrary<CreditLimits> limits =
        Combinators.combine(
                Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 60), step)
            .as((first, more, width) ->
                new CreditLimits(first * width, (first + more) * width, width));
    Arbitrary<Range> ages =
        Combinators.combine(
                Arbitraries.integers().between(18, 60), Arbitraries.integers().between(0, 60))
            .as((youngest, more) -> new Range(youngest, youngest + more));
    return Combinators.combine(
            Arbitraries.integers().between(0, 700),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 47_000),
            Arbitraries.of(NameLocales.ALL),
            Arbitraries.integers().between(0, Percent.WHOLE))
        .as((customers, seed, day, locale, tolerance) ->
            PortfolioSpec.defaults()
                .withCustomers(customers)
                .withSeed(seed)
                .withAsOf(LocalDate.ofEpochDay(day))
                .withNameLocale(locale)
                .withTolerance(new Percent(tolerance)))
        .flatMap(spec ->
            Combinators.combine(limits, ages, AnyTransactions.settings())
                .as((its, years, transactions) ->
                    spec.withCreditLimits(its).withAges(years).withTransactions(transactions)))
        .flatMap(spec ->
            segment(spec)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(segments -> scaled(spec.withSegments(named(segments)))));
  }

  /// Legal settings of which a few customers spend in any way.
  @Provide
  Arbitrary<PortfolioSpec> spending() {
    Arbitrary<Percent> changes = Arbitraries.integers().between(-30, 30).map(Percent::of);
    Arbitrary<Percent> parts = Arbitraries.integers().between(0, 100).map(Percent::of);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, TransactionSettings.MOST_MONTHS);
    Arbitrary<TransactionSettings> settings =
        Combinators.combine(months, parts, changes, changes, changes, parts)
            .as((count, approved, december, january, summer, tolerance) ->
                new TransactionSettings(
                    count, approved, new Season(december, january, summer), tolerance));
    Arbitrary<DeclineCurve> curves =
        Combinators.combine(months, parts, months, parts).as(DeclineCurve::new);
    Arbitrary<Range> visits =
        Combinators.combine(
                Arbitraries.integers().between(1, 20), Arbitraries.integers().between(0, 20))
            .as((least, more) -> new Range(least, least + more));
    Arbitrary<Range> spends =
        Combinators.combine(
                Arbitraries.of(0, 1, 100, 2_000), Arbitraries.integers().between(0, 5_000))
            .as((least, more) -> new Range(least, least + more));
    Arbitrary<UnaryOperator<Segment>> habits =
        Combinators.combine(curves, visits, changes, spends)
            .as((curve, aMonth, growth, spend) ->
                segment ->
                    segment
                        .withMonthlySpend(spend)
                        .withActivity(
                            Activity.USUAL
                                .withDecline(curve)
                                .withTransactions(aMonth)
                                .withGrowth(growth)));
    return Combinators.combine(
            legal(),
            settings,
            habits.list().ofSize(PortfolioSpec.MAX_SEGMENTS),
            Arbitraries.integers().between(0, 40))
        .as((spec, transactions, some, customers) ->
            spec.withTransactions(transactions)
                .withCustomers(customers)
                .withSegments(
                    IntStream.range(0, spec.segments().size())
                        .mapToObj(i -> some.get(i).apply(spec.segments().get(i)))
                        .toList()));
  }

  private static PortfolioSpec unlocked(PortfolioSpec spec) {
    return spec.withSegments(spec.segments().stream().map(it -> it.withLocked(false)).toList());
  }

  private static PortfolioSpec scaled(PortfolioSpec spec) {
    return LinkedShares.of(spec).scaled().orElseThrow().in(spec);
  }

  private static List<Segment> named(List<Segment> segments) {
    return IntStream.range(0, segments.size())
        .mapToObj(i -> segments.get(i).withName("S " + i + " \",é藤"))
        .toList();
  }

  private static Arbitrary<Segment> segment(PortfolioSpec spec) {
    CreditLimits limits = spec.creditLimits();
    int adultMonths = Math.min(600, (spec.ages().minimum() - PortfolioSpec.ADULT) * 12);
    Arbitrary<Percent> percents =
        Arbitraries.integers().between(0, Percent.WHOLE).map(Percent::new);
    return Combinators.combine(
            Arbitraries.integers().between(1, Percent.WHOLE).map(Percent::new),
            percents,
            percents.optional(),
            Arbitraries.integers()
                .between(0, adultMonths)
                .flatMap(least ->
                    Arbitraries.integers().between(least, 600).map(most -> new Range(least, most))),
            Arbitraries.integers()
                .between(0, 20)
                .map(i ->
                    new Range(
                        limits.minimum() + i * limits.step(),
                        limits.minimum() + 2 * i * limits.step()))
                .optional(),
            AnyTransactions.activity())
        .as((share, premium, gradual, tenure, own, activity) ->
            Segment.of("", share)
                .withPremium(premium)
                .withGradualDecline(gradual)
                .withTenure(tenure)
                .withCreditLimits(own)
                .withActivity(activity));
  }

  @Provide
  Arbitrary<PortfolioSpec> wild() {
    Arbitrary<Integer> any =
        Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.integers().between(-5, 130));
    Arbitrary<Range> ranges = Combinators.combine(any, any).as(Range::new);
    Arbitrary<Percent> percents = any.map(Percent::new);
    Arbitrary<Segment> segments =
        Combinators.combine(
                Arbitraries.strings().ofMaxLength(70),
                percents,
                ranges,
                percents,
                percents.optional(),
                ranges,
                ranges.optional(),
                AnyTransactions.wildActivity(any, percents))
            .as((name, share, spend, premium, gradual, tenure, limits, activity) ->
                new Segment(
                    name,
                    share,
                    spend,
                    premium,
                    gradual,
                    tenure,
                    activity,
                    limits,
                    Optional.empty(),
                    share.tenThousandths() % 2 == 0));
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.longs(),
            Arbitraries.longs().between(-365_000, 3_650_000).map(LocalDate::ofEpochDay),
            segments.list().ofMaxSize(14),
            Combinators.combine(any, any, any).as(CreditLimits::new),
            ranges,
            Arbitraries.oneOf(Arbitraries.of(NameLocales.ALL), Arbitraries.strings()),
            percents)
        .as(PortfolioSpec::new)
        .flatMap(spec -> AnyTransactions.wildSettings(any, percents).map(spec::withTransactions));
  }
}
