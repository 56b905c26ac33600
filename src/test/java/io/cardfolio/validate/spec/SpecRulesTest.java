package io.cardfolio.validate.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.model.AnyTransactions;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/// Each rule over settings: what it says, and the fix it offers.
class SpecRulesTest {
  private static final PortfolioSpec DEFAULTS = PortfolioSpec.defaults();

  @Test
  void aNameThatCannotBeWrittenIsRefused() {
    for (String name : List.of("A\uFFFDB", "A\uD800B")) {
      PortfolioSpec spec = PortfolioSpec.defaults();
      assertThat(SpecRules.check(spec.withSegment(1, spec.segments().get(1).withName(name))))
          .extracting(problem -> problem.message().toString())
          .containsExactly(
              "Segment 2's name holds a character that cannot be written as UTF-8; type it anew");
    }
  }

  @Test
  void theDefaultsAreLegal() {
    assertThat(SpecRules.check(DEFAULTS)).isEmpty();
    assertThat(SpecRules.requireLegal(DEFAULTS)).isSameAs(DEFAULTS);
  }

  @Test
  void customersAreWithinTheEightDigitsOfAnId() {
    assertThat(sentences(DEFAULTS.withCustomers(0))).isEmpty();
    assertThat(sentences(DEFAULTS.withCustomers(99_999_999))).isEmpty();
    assertThat(sentences(DEFAULTS.withCustomers(-1)))
        .containsExactly("Customers -1 is below 0; choose 0 to 99,999,999");
    PortfolioSpec many = DEFAULTS.withCustomers(100_000_000);
    assertThat(sentences(many))
        .containsExactly("Customers 100,000,000 is beyond 99,999,999, the last ID of eight digits");
    assertThat(fixed(many, "Use the most")).isEqualTo(DEFAULTS.withCustomers(99_999_999));
  }

  @Test
  void defectsAreFromNoneToAll() {
    assertThat(sentences(DEFAULTS.withDefects(DefectKind.MISSING, Percent.HUNDRED))).isEmpty();
    PortfolioSpec more = DEFAULTS.withDefects(DefectKind.BAD_EMAIL, Percent.of(100.5));
    assertThat(sentences(more)).containsExactly("Defect rate of bad-email 100.5% is above 100%");
    assertThat(fixed(more, "Use 100%"))
        .isEqualTo(DEFAULTS.withDefects(DefectKind.BAD_EMAIL, Percent.HUNDRED));
    PortfolioSpec less = DEFAULTS.withDefects(DefectKind.MISSING, Percent.of(-1));
    assertThat(SpecRules.check(less))
        .extracting(SpecProblem::field, SpecProblem::segment, it -> it.message().toString())
        .containsExactly(
            tuple(
                SpecField.DEFECTS,
                DefectKind.MISSING.ordinal(),
                "Defect rate of missing -1% is below 0%"));
    assertThat(fixed(less, "Use 0%")).isEqualTo(DEFAULTS);
  }

  @Test
  void theAsOfDateIsOfOurTime() {
    assertThat(sentences(DEFAULTS.withAsOf(LegalRanges.EARLIEST))).isEmpty();
    assertThat(sentences(DEFAULTS.withAsOf(LegalRanges.LATEST))).isEmpty();
    assertThat(sentences(DEFAULTS.withAsOf(LocalDate.of(1969, 12, 31))))
        .containsExactly("As-of date 1969-12-31 is not from 1970-01-01 to 2100-12-31");
    assertThat(sentences(DEFAULTS.withAsOf(LocalDate.of(2101, 1, 1))))
        .containsExactly("As-of date 2101-01-01 is not from 1970-01-01 to 2100-12-31");
  }

  @Test
  void theNameLocaleIsKnown() {
    PortfolioSpec unknown = DEFAULTS.withNameLocale("tlh");
    assertThat(sentences(unknown))
        .containsExactly(
            "Name locale \"tlh\" is not known; choose one of "
                + String.join(", ", NameLocales.ALL));
    assertThat(fixed(unknown, "Use en-US")).isEqualTo(DEFAULTS);
  }

  @Test
  void theToleranceIsAPercentage() {
    assertThat(sentences(DEFAULTS.withTolerance(Percent.ZERO))).isEmpty();
    assertThat(sentences(DEFAULTS.withTolerance(Percent.of(-0.5))))
        .containsExactly("Tolerance -0.5% is below 0%");
    assertThat(sentences(DEFAULTS.withTolerance(Percent.of(100.5))))
        .containsExactly("Tolerance 100.5% is above 100%");
  }

  @Test
  void thereAreOneToTwelveSegments() {
    assertThat(sentences(DEFAULTS.withSegments(List.of())))
        .containsExactly("There is no segment; add 1 to 12");
    assertThat(sentences(segments(12, Percent.of(8)), "add up to")).isEmpty();
    assertThat(sentences(segments(13, Percent.of(8)), "add up to"))
        .containsExactly("There are 13 segments; the most is 12, so remove 1");
  }

  @Test
  void sharesAddUpToHundred() {
    PortfolioSpec more = first(segment -> segment.withShare(Percent.of(19)));
    assertThat(sentences(more)).containsExactly("Segment shares add up to 104%, not 100%");
    assertThat(fixed(more, "Scale to 100%").segments())
        .extracting(segment -> segment.share().toString())
        .containsExactly("18.3%", "38.5%", "24%", "9.6%", "9.6%");
    assertThat(sentences(first(segment -> segment.withShare(Percent.of(14.9999)))))
        .containsExactly("Segment shares add up to 99.9999%, not 100%");
  }

  @Test
  void sharesThatCannotBeScaledHaveNoFix() {
    assertThat(SpecRules.check(segments(2, Percent.ZERO)))
        .extracting(SpecProblem::fix)
        .containsExactly(Optional.empty());
  }

  @Test
  void eachShareIsAPercentage() {
    PortfolioSpec wrong =
        DEFAULTS.withSegments(
            List.of(Segment.of("A", Percent.of(-1)), Segment.of("B", Percent.of(101))));
    assertThat(sentences(wrong))
        .containsExactly(
            "Segment \"A\" share -1% is below 0%", "Segment \"B\" share 101% is above 100%");
    assertThat(sentences(first(segment -> segment.withPremium(Percent.of(130)))))
        .containsExactly("Segment \"High-Value Travelers\" Premium share 130% is above 100%");
    PortfolioSpec below =
        first(segment -> segment.withGradualDecline(Optional.of(Percent.of(-30))));
    assertThat(sentences(below))
        .containsExactly("Segment \"High-Value Travelers\" gradual decline -30% is below 0%");
    assertThat(fixed(below, "Use 0%").segments().getFirst().gradualDecline())
        .contains(Percent.ZERO);
  }

  @Test
  void segmentNamesCanStandInAFile() {
    assertThat(sentences(first(segment -> segment.withName(" "))))
        .containsExactly("Segment 1 has no name; give it one");
    assertThat(sentences(first(segment -> segment.withName("Travelers "))))
        .containsExactly(
            "Segment name \"Travelers \" starts or ends with white space or holds a control"
                + " character");
    assertThat(sentences(first(segment -> segment.withName("Trav\nelers"))))
        .containsExactly(
            "Segment name \"Trav?elers\" starts or ends with white space or holds a control"
                + " character");
    assertThat(sentences(first(segment -> segment.withName("x".repeat(60))))).isEmpty();
    assertThat(sentences(first(segment -> segment.withName("x".repeat(61)))))
        .containsExactly(
            "Segment name \"" + "x".repeat(60) + "…\" has 61 characters; the most is 60");
  }

  @Test
  void segmentNamesAreNoFormulas() {
    for (String start : List.of("=", "+", "-", "@")) {
      assertThat(sentences(first(segment -> segment.withName(start + "Travelers"))))
          .containsExactly(
              "Segment name \""
                  + start
                  + "Travelers\" would be a formula where the data is opened as a spreadsheet; use"
                  + " a name that does not start with one of = + - @");
      assertThat(sentences(first(segment -> segment.withName("Travelers " + start)))).isEmpty();
    }
  }

  @Test
  void segmentNamesDifferByMoreThanCase() {
    assertThat(sentences(first(segment -> segment.withName("DECLINING"))))
        .containsExactly("Segment name \"Declining\" is used twice, by segments 1 and 4");
  }

  @Test
  void monthlySpendIsARangeOfDollars() {
    PortfolioSpec swapped = first(segment -> segment.withMonthlySpend(new Range(8_000, 2_000)));
    assertThat(sentences(swapped))
        .containsExactly(
            "Segment \"High-Value Travelers\" monthly spend minimum 8,000 is above maximum 2,000");
    assertThat(fixed(swapped, "Swap")).isEqualTo(DEFAULTS);
    PortfolioSpec beyond = first(segment -> segment.withMonthlySpend(new Range(-1, 10_000_001)));
    assertThat(sentences(beyond))
        .containsExactly(
            "Segment \"High-Value Travelers\" monthly spend minimum -1 is below 0",
            "Segment \"High-Value Travelers\" monthly spend maximum 10,000,001 is above"
                + " 10,000,000");
    assertThat(fixed(beyond, "Use 0").segments().getFirst().monthlySpend())
        .isEqualTo(new Range(0, 10_000_001));
    assertThat(fixed(beyond, "Use 10,000,000").segments().getFirst().monthlySpend())
        .isEqualTo(new Range(-1, 10_000_000));
  }

  @Test
  void tenureIsARangeOfMonths() {
    assertThat(sentences(first(segment -> segment.withTenure(new Range(-1, 601)))))
        .containsExactly(
            "Segment \"High-Value Travelers\" tenure in months minimum -1 is below 0",
            "Segment \"High-Value Travelers\" tenure in months maximum 601 is above 600");
  }

  @Test
  void nobodyOpensAnAccountBeforeEighteen() {
    assertThat(sentences(first(segment -> segment.withTenure(new Range(48, 60))))).isEmpty();
    PortfolioSpec early = first(segment -> segment.withTenure(new Range(49, 60)));
    assertThat(sentences(early))
        .containsExactly(
            "Segment \"High-Value Travelers\" tenure starts at 49 months, but a customer of age 22"
                + " came of age 48 months ago; use at most 48 months or at least age 23");
    assertThat(fixed(early, "Use age 23")).isEqualTo(early.withAges(new Range(23, 75)));
    assertThat(SpecRules.check(fixed(early, "Use age 23"))).isEmpty();
    PortfolioSpec youngest = DEFAULTS.withAges(new Range(18, 75));
    assertThat(sentences(youngest))
        .filteredOn(it -> it.endsWith("use at most 0 months or at least age 19"))
        .hasSize(1);
  }

  @Test
  void aSegmentsOwnCreditLimitsAreOnThePortfoliosSteps() {
    assertThat(sentences(withOwnLimits(10_000, 20_000))).isEmpty();
    assertThat(sentences(withOwnLimits(10_500, 20_000)))
        .containsExactly(
            "Segment \"High-Value Travelers\" credit limits 10,500 to 20,000 are not on the"
                + " portfolio's steps of 1,000 from 5,000");
    assertThat(fixed(withOwnLimits(20_000, 10_000), "Swap"))
        .isEqualTo(withOwnLimits(10_000, 20_000));
    assertThat(sentences(withOwnLimits(20_000, 10_000)))
        .containsExactly(
            "Segment \"High-Value Travelers\" credit limit minimum 20,000 is above maximum"
                + " 10,000");
  }

  @Test
  void creditLimitsAreARangeOfDollars() {
    PortfolioSpec swapped = DEFAULTS.withCreditLimits(new CreditLimits(60_000, 50_000, 1_000));
    assertThat(sentences(swapped))
        .containsExactly("Credit limit minimum 60,000 is above maximum 50,000");
    assertThat(fixed(swapped, "Swap").creditLimits())
        .isEqualTo(new CreditLimits(50_000, 60_000, 1_000));
    assertThat(sentences(DEFAULTS.withCreditLimits(new CreditLimits(-1_000, 50_000, 1_000))))
        .containsExactly("Credit limit minimum -1,000 is below 0");
    assertThat(sentences(DEFAULTS.withCreditLimits(new CreditLimits(0, 10_001_000, 1_000))))
        .containsExactly("Credit limit maximum 10,001,000 is above 10,000,000");
  }

  @Test
  void theStepDividesTheRange() {
    PortfolioSpec none = DEFAULTS.withCreditLimits(new CreditLimits(5_000, 50_000, 0));
    assertThat(sentences(none)).containsExactly("Credit limit step 0 is below 1");
    assertThat(fixed(none, "Use $1,000")).isEqualTo(DEFAULTS);
    assertThat(sentences(DEFAULTS.withCreditLimits(new CreditLimits(5_000, 50_000, 1)))).isEmpty();
    PortfolioSpec odd = DEFAULTS.withCreditLimits(new CreditLimits(5_000, 50_000, 7_000));
    assertThat(sentences(odd))
        .containsExactly("Credit limit step 7,000 does not divide the range from 5,000 to 50,000");
    assertThat(fixed(odd, "Use maximum $47,000").creditLimits())
        .isEqualTo(new CreditLimits(5_000, 47_000, 7_000));
  }

  @Test
  void agesAreThoseOfAdults() {
    PortfolioSpec young = DEFAULTS.withAges(new Range(17, 75));
    assertThat(sentences(young)).contains("Age minimum 17 is below 18");
    assertThat(fixed(young, "Use 18").ages()).isEqualTo(new Range(18, 75));
    assertThat(sentences(DEFAULTS.withAges(new Range(22, 121))))
        .containsExactly("Age maximum 121 is above 120");
    assertThat(sentences(DEFAULTS.withAges(new Range(40, 30))))
        .containsExactly("Age minimum 40 is above maximum 30");
  }

  @Test
  void allProblemsAreReportedAtOnceInTheOrderOfTheForm() {
    PortfolioSpec wrong =
        DEFAULTS
            .withCustomers(-5)
            .withTolerance(Percent.of(200))
            .withSegment(3, DEFAULTS.segments().get(3).withShare(Percent.of(11)))
            .withSegment(3, Segment.of("", Percent.of(11)))
            .withCreditLimits(new CreditLimits(5_000, 50_000, -1))
            .withAges(new Range(80, 75))
            .withTransactions(TransactionSettings.USUAL.withMonths(61))
            .withDefects(DefectKind.MISSING, Percent.of(101));
    assertThat(SpecRules.check(wrong))
        .extracting(problem -> problem.field() + "/" + problem.segment())
        .containsExactly(
            "CUSTOMERS/-1",
            "TOLERANCE/-1",
            "SEGMENTS/-1",
            "SEGMENT_NAME/3",
            "CREDIT_LIMIT_STEP/-1",
            "AGES/-1",
            "TRANSACTION_MONTHS/-1",
            "DEFECTS/0");
    assertThatThrownBy(() -> SpecRules.requireLegal(wrong))
        .isInstanceOf(IllegalSpecException.class)
        .hasMessage(
            "Customers -5 is below 0; choose 0 to 99,999,999; Tolerance 200% is above 100%;"
                + " Segment shares add up to 101%, not 100%; Segment 4 has no name; give it one;"
                + " Credit limit step -1 is below 1; Age minimum 80 is above maximum 75;"
                + " Months of transactions 61 is above 60; Defect rate of missing 101% is above"
                + " 100%")
        .extracting(e -> ((IllegalSpecException) e).problems())
        .isEqualTo(SpecRules.check(wrong));
  }

  @Test
  void numbersReadTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(sentences(DEFAULTS.withCreditLimits(new CreditLimits(60_000, 50_000, 1_000))))
          .containsExactly("Credit limit minimum 60,000 is above maximum 50,000");
    } finally {
      Locale.setDefault(before);
    }
  }

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

  private static PortfolioSpec first(UnaryOperator<Segment> change) {
    return DEFAULTS.withSegment(0, change.apply(DEFAULTS.segments().getFirst()));
  }

  private static PortfolioSpec withOwnLimits(int minimum, int maximum) {
    return first(segment -> segment.withCreditLimits(Optional.of(new Range(minimum, maximum))));
  }

  private static PortfolioSpec segments(int count, Percent share) {
    return DEFAULTS.withSegments(
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> Segment.of("Segment " + number, share))
            .toList());
  }

  private static List<String> sentences(PortfolioSpec spec) {
    return SpecRules.check(spec).stream().map(it -> it.message().toString()).toList();
  }

  private static List<String> sentences(PortfolioSpec spec, String without) {
    return sentences(spec).stream().filter(sentence -> !sentence.contains(without)).toList();
  }

  private static PortfolioSpec fixed(PortfolioSpec spec, String label) {
    return SpecRules.check(spec).stream()
        .flatMap(problem -> problem.fix().stream())
        .filter(fix -> fix.label().toString().equals(label))
        .findFirst()
        .orElseThrow()
        .spec();
  }
}
