package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.ACCOUNT_OPEN_DATE;
import static io.cardfolio.model.CustomerColumn.AGE;
import static io.cardfolio.model.CustomerColumn.CARD_TYPE;
import static io.cardfolio.model.CustomerColumn.CITY;
import static io.cardfolio.model.CustomerColumn.CREDIT_LIMIT;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_ID;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;
import static io.cardfolio.model.CustomerColumn.DECLINE_TYPE;
import static io.cardfolio.model.CustomerColumn.EMAIL;
import static io.cardfolio.model.CustomerColumn.EMPLOYMENT_STATUS;
import static io.cardfolio.model.CustomerColumn.LAST_NAME;
import static io.cardfolio.model.CustomerColumn.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.TestCustomers;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.Excerpt;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each rule over a customer: what it lets pass, and what it says.
class CustomerRulesTest {
  private static final int ROW = 231;
  private static final int LINE = 240;
  private static final CustomerText LEGAL = TestCustomers.legal(ROW);

  @Test
  void aRightCustomerBreaksNoRule() {
    assertThat(found(LEGAL)).isEmpty();
  }

  @Test
  void aViolationNamesAllOfItsParts() {
    assertThat(found(TestCustomers.with(LEGAL, CREDIT_LIMIT, "27450")))
        .containsExactly(
            new Violation(
                Rule.CREDIT_LIMIT_STEP,
                ROW,
                LINE,
                "CUST00000231",
                Optional.of(CREDIT_LIMIT),
                "27450",
                Sentence.of("Off the step by $450"),
                Sentence.of("Round to 27000")));
  }

  @Test
  void requiredCellsHoldText() {
    assertThat(broken(LAST_NAME, ""))
        .containsExactly("required_field: Value is missing; Fill in or drop row");
    assertThat(broken(CITY, " \t"))
        .containsExactly("required_field: Value is only white space; Fill in or drop row");
  }

  @Test
  void anEmptyCellBreaksOnlyTheRuleThatItMustBeFilled() {
    for (CustomerColumn column : CustomerColumn.ALL) {
      List<String> expected =
          column.required()
              ? List.of("required_field: Value is missing; Fill in or drop row")
              : List.of();
      assertThat(broken(column, "")).as(column.header()).isEqualTo(expected);
    }
  }

  @Test
  void unreadableBytesAreReportedOnceInEveryColumn() {
    for (CustomerColumn column : CustomerColumn.ALL) {
      assertThat(broken(column, "Jos\uFFFD"))
          .as(column.header())
          .containsExactly(
              "text_encoding: Holds bytes that are not UTF-8, shown as \uFFFD;"
                  + " Save the file as UTF-8");
    }
  }

  @Test
  void freeTextIsNoFormulaThatASpreadsheetWouldRun() {
    for (CustomerColumn column :
        List.of(CustomerColumn.FIRST_NAME, CustomerColumn.LAST_NAME, CustomerColumn.CITY)) {
      for (String start : List.of("=", "+", "-", "@")) {
        assertThat(broken(column, start + "cmd|' /C calc'!A0"))
            .as(column.header())
            .containsExactly(
                "no_formula: Starts with "
                    + start
                    + ", which spreadsheets take for a formula; Put an apostrophe before it, or"
                    + " remove it");
      }
      assertThat(broken(column, "Anne-Marie = + @")).isEmpty();
      assertThat(broken(column, "'=A1")).isEmpty();
    }
    assertThat(broken(EMAIL, "=cmd@example.com")).singleElement().asString().startsWith("no_form");
    assertThat(broken(EMAIL, "@example.com")).singleElement().asString().startsWith("email_form");
    assertThat(broken(CustomerColumn.STATE, "=A1")).singleElement().asString().startsWith("state");
  }

  @Test
  void idsAreCustAndEightDigits() {
    assertThat(broken(CUSTOMER_ID, "cust00000231"))
        .containsExactly("id_format: Expected CUST and 8 digits; Use CUST00000231");
    assertThat(broken(CUSTOMER_ID, "CUST231"))
        .containsExactly("id_format: Expected CUST and 8 digits; Use CUST00000231");
    assertThat(broken(CUSTOMER_ID, " CUST00000007"))
        .containsExactly("id_format: Expected CUST and 8 digits; Use CUST00000007");
    assertThat(broken(CUSTOMER_ID, "7"))
        .containsExactly("id_format: Expected CUST and 8 digits; Use CUST00000007");
    assertThat(broken(CUSTOMER_ID, "CUST000000231"))
        .containsExactly("id_format: Expected CUST and 8 digits; Write it like CUST00000231");
    assertThat(broken(CUSTOMER_ID, "CUST٠٠٠٠٠٢٣١"))
        .containsExactly("id_format: Expected CUST and 8 digits; Write it like CUST00000231");
  }

  @Test
  void emailsAreANameAnAtSignAndADomain() {
    assertThat(broken(EMAIL, "lena.fischer.com"))
        .containsExactly("email_format: No @ sign; Insert @");
    assertThat(broken(EMAIL, "a@b@example.com"))
        .containsExactly("email_format: More than one @ sign; Keep one @");
    assertThat(broken(EMAIL, "@example.com"))
        .containsExactly("email_format: Nothing before the @ sign; Add the name");
    assertThat(broken(EMAIL, "j.ortega@"))
        .containsExactly("email_format: Nothing after the @ sign; Add the domain");
    assertThat(broken(EMAIL, "j.ortega@example"))
        .containsExactly("email_format: No top-level domain; Add .com");
    assertThat(broken(EMAIL, "j. ortega@example.com"))
        .containsExactly("email_format: Holds white space; Remove the white space");
    assertThat(broken(EMAIL, "j.ortega@example.com\u00A0"))
        .containsExactly("email_format: Holds white space; Remove the white space");
    assertThat(broken(EMAIL, "j.ortega@exa_mple.com"))
        .containsExactly("email_format: Holds _; Remove _");
    assertThat(broken(EMAIL, "j,ortega@example.com"))
        .containsExactly("email_format: Holds ,; Remove ,");
  }

  @Test
  void dotsInEmailsStandBetweenText() {
    for (String email :
        List.of(
            ".j@example.com",
            "j.@example.com",
            "j..o@example.com",
            "j@.example.com",
            "j@example.com.",
            "j@example..com")) {
      assertThat(broken(EMAIL, email))
          .as(email)
          .containsExactly("email_format: A dot without text on both sides; Remove the dot");
    }
  }

  @Test
  void unusualButLegalEmailsPass() {
    for (String email :
        List.of("o'brien+cards@mail.example.co.uk", "a_b@example-1.org", "é@b.de")) {
      assertThat(broken(EMAIL, email)).as(email).isEmpty();
    }
  }

  @Test
  void agesAreWholeNumbersInTheRange() {
    assertThat(broken(AGE, "22")).isEmpty();
    assertThat(broken(AGE, "75")).isEmpty();
    assertThat(broken(AGE, "21")).containsExactly("age_range: Below minimum 22; Use 22 or more");
    assertThat(broken(AGE, "-40")).containsExactly("age_range: Below minimum 22; Use 22 or more");
    assertThat(broken(AGE, "76")).containsExactly("age_range: Above maximum 75; Use 75 or less");
    assertThat(broken(AGE, "old"))
        .containsExactly("age_range: Not a whole number from 22 to 75; Use 22 to 75");
    assertThat(broken(AGE, "45.0"))
        .containsExactly("age_range: Not a whole number from 22 to 75; Use 45");
    assertThat(broken(AGE, " 45"))
        .containsExactly("age_range: Not a whole number from 22 to 75; Use 45");
  }

  @Test
  void codesAreComparedLetterForLetter() {
    assertThat(broken(STATE, "ZZ"))
        .containsExactly("state_known: Not the postal code of a state; Use one of 51 such as AK");
    assertThat(broken(STATE, " tx"))
        .containsExactly("state_known: Not the postal code of a state; Use TX");
    assertThat(broken(EMPLOYMENT_STATUS, "Student"))
        .containsExactly(
            "employment_status_known: Not an employment status;"
                + " Use Employed or Self-Employed or Unemployed or Retired");
    assertThat(broken(EMPLOYMENT_STATUS, "self-employed"))
        .containsExactly("employment_status_known: Not an employment status; Use Self-Employed");
    assertThat(broken(CARD_TYPE, "Gold"))
        .containsExactly("card_type_known: Not a card type; Use Standard or Premium");
    assertThat(broken(CARD_TYPE, "STANDARD "))
        .containsExactly("card_type_known: Not a card type; Use Standard");
  }

  @Test
  void segmentsAreThoseOfTheSettings() {
    assertThat(broken(CUSTOMER_SEGMENT, "Dormant"))
        .containsExactly(
            "segment_known: Not a segment of the settings; Use High-Value Travelers or"
                + " Stable Mid-Spenders or Budget-Conscious or Declining or New & Growing");
    assertThat(broken(CUSTOMER_SEGMENT, "budget-conscious"))
        .containsExactly("segment_known: Not a segment of the settings; Use Budget-Conscious");
  }

  @Test
  void creditLimitsLieInTheRange() {
    assertThat(broken(CREDIT_LIMIT, "5000")).isEmpty();
    assertThat(broken(CREDIT_LIMIT, "50000")).isEmpty();
    assertThat(broken(CREDIT_LIMIT, "3000"))
        .containsExactly("credit_limit_range: Below minimum $5,000; Raise to 5000");
    assertThat(broken(CREDIT_LIMIT, "62000"))
        .containsExactly("credit_limit_range: Above maximum $50,000; Limit to 50000");
    assertThat(broken(CREDIT_LIMIT, "much"))
        .containsExactly(
            "credit_limit_range: Not a whole number from $5,000 to $50,000; Use 5000 to 50000");
    assertThat(broken(CREDIT_LIMIT, "$27,000.00"))
        .containsExactly(
            "credit_limit_range: Not a whole number from $5,000 to $50,000; Use 27000");
  }

  @Test
  void creditLimitsLieOnTheSteps() {
    assertThat(broken(CREDIT_LIMIT, "41750"))
        .containsExactly("credit_limit_step: Off the step by $750; Round to 42000");
    assertThat(broken(CREDIT_LIMIT, "8250"))
        .containsExactly("credit_limit_step: Off the step by $250; Round to 8000");
    assertThat(broken(CREDIT_LIMIT, "19999"))
        .containsExactly("credit_limit_step: Off the step by $999; Round to 20000");
    assertThat(broken(CREDIT_LIMIT, "50600"))
        .containsExactly(
            "credit_limit_range: Above maximum $50,000; Limit to 50000",
            "credit_limit_step: Off the step by $600; Round to 50000");
  }

  @Test
  void aSegmentsOwnRangeOfCreditLimitsComesFirst() {
    PortfolioSpec defaults = PortfolioSpec.defaults();
    PortfolioSpec own =
        defaults.withSegment(
            1, defaults.segments().get(1).withCreditLimits(Optional.of(new Range(10_000, 20_000))));
    assertThat(broken(own, TestCustomers.with(LEGAL, CREDIT_LIMIT, "27000")))
        .containsExactly("credit_limit_range: Above maximum $20,000; Limit to 20000");
    CustomerText other = TestCustomers.with(LEGAL, CUSTOMER_SEGMENT, "Budget-Conscious");
    assertThat(broken(own, TestCustomers.with(other, CREDIT_LIMIT, "27000"))).isEmpty();
  }

  @Test
  void datesAreRealDays() {
    assertThat(broken(ACCOUNT_OPEN_DATE, "2024-02-29")).isEmpty();
    assertThat(broken(ACCOUNT_OPEN_DATE, "2023-02-29"))
        .containsExactly("date_format: No such day; Use a day of the calendar");
    assertThat(broken(ACCOUNT_OPEN_DATE, "03/15/2021"))
        .containsExactly("date_format: Not a date as yyyy-mm-dd; Write it like 2025-12-31");
    assertThat(broken(ACCOUNT_OPEN_DATE, "2021-03-15 00:00:00"))
        .containsExactly("date_format: Not a date as yyyy-mm-dd; Write it like 2025-12-31");
  }

  @Test
  void accountsWereOpenedByTheAsOfDate() {
    assertThat(broken(ACCOUNT_OPEN_DATE, "2025-12-31")).isEmpty();
    assertThat(broken(ACCOUNT_OPEN_DATE, "2026-01-01"))
        .containsExactly(
            "date_not_future: After the as-of date 2025-12-31; Use 2025-12-31 or earlier");
  }

  @Test
  void premiumCardsAreExpectedWhereTheSettingsGiveThem() {
    assertThat(broken(CARD_TYPE, "Premium"))
        .containsExactly(
            "premium_expected: Segment Stable Mid-Spenders has no Premium cards in the settings;"
                + " Use Standard");
    CustomerText traveler = TestCustomers.with(LEGAL, CUSTOMER_SEGMENT, "High-Value Travelers");
    assertThat(found(TestCustomers.with(traveler, CARD_TYPE, "Premium"))).isEmpty();
  }

  @Test
  void decliningCustomersHaveADeclineType() {
    CustomerText declining = TestCustomers.with(LEGAL, CUSTOMER_SEGMENT, "Declining");
    assertThat(broken(PortfolioSpec.defaults(), declining))
        .containsExactly(
            "decline_type_present: Segment Declining needs a decline type;"
                + " Use gradual or sudden");
    assertThat(found(TestCustomers.with(declining, DECLINE_TYPE, "gradual"))).isEmpty();
    assertThat(found(TestCustomers.with(declining, DECLINE_TYPE, "sudden"))).isEmpty();
    assertThat(
            broken(PortfolioSpec.defaults(), TestCustomers.with(declining, DECLINE_TYPE, "Sudden")))
        .containsExactly("decline_type_legal: Not gradual or sudden; Use sudden");
    assertThat(
            broken(PortfolioSpec.defaults(), TestCustomers.with(declining, DECLINE_TYPE, "slow")))
        .containsExactly("decline_type_legal: Not gradual or sudden; Use gradual or sudden");
  }

  @Test
  void otherCustomersHaveNoDeclineType() {
    assertThat(broken(DECLINE_TYPE, "gradual"))
        .containsExactly(
            "decline_type_absent: Segment Stable Mid-Spenders has no decline type;"
                + " Clear the value");
    assertThat(broken(DECLINE_TYPE, "slow"))
        .containsExactly(
            "decline_type_absent: Segment Stable Mid-Spenders has no decline type;"
                + " Clear the value");
  }

  @Test
  void theDeclineTypeOfAnUnknownSegmentIsStillOneOfTheTwo() {
    CustomerText unknown = TestCustomers.with(LEGAL, CUSTOMER_SEGMENT, "");
    assertThat(broken(PortfolioSpec.defaults(), TestCustomers.with(unknown, DECLINE_TYPE, "slow")))
        .containsExactly(
            "required_field: Value is missing; Fill in or drop row",
            "decline_type_legal: Not gradual or sudden; Use gradual or sudden");
  }

  @Test
  void cellsThatAreNotThereAreNotJudged() {
    String[] nothing = new String[CustomerColumn.ALL.size()];
    Arrays.fill(nothing, "");
    Findings findings = new Findings();
    Set<CustomerColumn> present = EnumSet.of(CITY);
    new CustomerRules(PortfolioSpec.defaults())
        .check(new CustomerText(nothing), present, ROW, LINE, findings);
    assertThat(findings.report(1).violations())
        .extracting(violation -> violation.column().orElseThrow())
        .containsExactly(CITY);
  }

  @Test
  void hugeValuesAreCutInReports() {
    String huge = "9".repeat(1_000_000);
    assertThat(found(TestCustomers.with(LEGAL, CREDIT_LIMIT, huge)))
        .extracting(Violation::value)
        .containsExactly("9".repeat(199) + "…");
    assertThat(Excerpt.of("9".repeat(198) + "😀" + huge)).isEqualTo("9".repeat(198) + "…");
  }

  private static List<String> broken(CustomerColumn column, String text) {
    List<Violation> violations = found(TestCustomers.with(LEGAL, column, text));
    assertThat(violations)
        .allSatisfy(violation -> assertThat(violation.column()).contains(column))
        .allSatisfy(violation -> assertThat(violation.value()).isEqualTo(text));
    return violations.stream().map(CustomerRulesTest::sentence).toList();
  }

  private static List<String> broken(PortfolioSpec spec, CustomerText customer) {
    return found(spec, customer).stream().map(CustomerRulesTest::sentence).toList();
  }

  private static String sentence(Violation violation) {
    return violation.rule().key() + ": " + violation.message() + "; " + violation.suggestion();
  }

  private static List<Violation> found(CustomerText customer) {
    return found(PortfolioSpec.defaults(), customer);
  }

  private static List<Violation> found(PortfolioSpec spec, CustomerText customer) {
    Findings findings = new Findings();
    new CustomerRules(spec).check(customer, ROW, LINE, findings);
    return findings.report(1).violations();
  }
}
