package io.cardfolio.validate.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.model.AnyTransactions;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/// What the rules over settings offer puts things right, whatever the settings.
class SpecFixesTest {
  private static final PortfolioSpec DEFAULTS = PortfolioSpec.defaults();

  @Property(tries = 2_000)
  @Tag("long")
  void aFixPutsItsProblemRight(@ForAll("anySettings") PortfolioSpec spec) {
    for (SpecProblem problem : SpecRules.check(spec)) {
      assertThat(problem.message().toString()).isNotBlank();
      problem
          .fix()
          .ifPresent(fix -> {
            assertThat(fix.label().toString()).isNotBlank();
            assertThat(SpecRules.check(fix.spec()))
                .extracting(SpecProblem::segment, SpecProblem::message)
                .doesNotContain(tuple(problem.segment(), problem.message()));
          });
    }
  }

  @Provide
  Arbitrary<PortfolioSpec> anySettings() {
    Arbitrary<CreditLimits> limits =
        Combinators.combine(dollars(), dollars(), Arbitraries.integers().between(-3, 9_000))
            .as(CreditLimits::new);
    Arbitrary<Range> ages =
        Combinators.combine(
                Arbitraries.integers().between(-5, 130), Arbitraries.integers().between(-5, 130))
            .as(Range::new);
    return Combinators.combine(
            Arbitraries.longs(),
            limits,
            ages,
            Arbitraries.of("en-US", "", "tlh"),
            percents(),
            segment().list().ofMaxSize(14),
            AnyTransactions.wildSettings(dollars(), percents()))
        .as((customers, creditLimits, range, locale, tolerance, segments, transactions) ->
            DEFAULTS
                .withCustomers(customers)
                .withCreditLimits(creditLimits)
                .withAges(range)
                .withNameLocale(locale)
                .withTolerance(tolerance)
                .withSegments(segments)
                .withTransactions(transactions));
  }

  private static Arbitrary<Segment> segment() {
    Arbitrary<Range> ranges = Combinators.combine(dollars(), dollars()).as(Range::new);
    Arbitrary<Range> months =
        Combinators.combine(
                Arbitraries.integers().between(-2, 610), Arbitraries.integers().between(-2, 610))
            .as(Range::new);
    return Combinators.combine(
            Arbitraries.strings().ofMaxLength(62),
            percents(),
            ranges,
            percents(),
            percents().optional(),
            months,
            ranges.optional(),
            AnyTransactions.wildActivity(dollars(), percents()))
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
  }

  private static Arbitrary<Integer> dollars() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(0, 100).map(thousands -> thousands * 1_000));
  }

  private static Arbitrary<Percent> percents() {
    return Arbitraries.oneOf(
        Arbitraries.integers().map(Percent::new),
        Arbitraries.integers().between(0, Percent.WHOLE).map(Percent::new));
  }
}
