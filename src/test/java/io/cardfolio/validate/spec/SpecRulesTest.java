package io.cardfolio.validate.spec;

import static io.cardfolio.validate.spec.SpecSentences.fixed;
import static io.cardfolio.validate.spec.SpecSentences.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Each rule over settings: what it says, and the fix it offers.
class SpecRulesTest {
  private static final PortfolioSpec DEFAULTS = PortfolioSpec.defaults();

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
        .containsExactly(
            "As-of date 1969-12-31 is not from 1970-01-01 to 2100-12-31; choose a day in between");
    assertThat(sentences(DEFAULTS.withAsOf(LocalDate.of(2101, 1, 1))))
        .containsExactly(
            "As-of date 2101-01-01 is not from 1970-01-01 to 2100-12-31; choose a day in between");
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
}
