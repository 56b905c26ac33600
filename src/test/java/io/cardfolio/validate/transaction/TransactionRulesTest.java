package io.cardfolio.validate.transaction;

import static io.cardfolio.model.TransactionColumn.CHANNEL;
import static io.cardfolio.model.TransactionColumn.CUSTOMER_ID;
import static io.cardfolio.model.TransactionColumn.MERCHANT_CATEGORY;
import static io.cardfolio.model.TransactionColumn.MERCHANT_NAME;
import static io.cardfolio.model.TransactionColumn.STATUS;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_AMOUNT;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_DATE;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each rule over a transaction: what it lets pass, and what it says.
class TransactionRulesTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();
  private static final TransactionRules RULES = new TransactionRules(SPEC);
  private static final Account ACCOUNT =
      new Account(1, (int) LocalDate.of(2024, 9, 10).toEpochDay(), 5_000, Account.UNKNOWN);
  private static final String[] RIGHT = {
    "TXN00000000017",
    "CUST00000004",
    "2025-03-15T18:05:09",
    "12.50",
    "Blue Café",
    "Dining",
    "In-Store",
    "approved"
  };

  @Test
  void aRightTransactionBreaksNoRule() {
    assertThat(found(RIGHT)).isEmpty();
    assertThat(found(TRANSACTION_DATE, "2024-09-10T00:00:00")).isEmpty();
    assertThat(found(TRANSACTION_DATE, "2025-12-31T23:59:59")).isEmpty();
    assertThat(found(TRANSACTION_AMOUNT, "0.01")).isEmpty();
  }

  @Test
  void everyCellIsFilled() {
    for (TransactionColumn column : TransactionColumn.ALL) {
      assertThat(found(column, ""))
          .containsExactly("required_field Value is missing; Fill in or drop row");
    }
    assertThat(found(MERCHANT_NAME, "  "))
        .containsExactly("required_field Value is only white space; Fill in or drop row");
    assertThat(found(MERCHANT_NAME, "=cmd|' /C calc'!A0"))
        .containsExactly(
            "no_formula Starts with =, which spreadsheets take for a formula; Put an apostrophe"
                + " before it, or remove it");
    assertThat(found(MERCHANT_NAME, "Blue Caf\uFFFD"))
        .containsExactly(
            "text_encoding Holds bytes that are not UTF-8, shown as \uFFFD; Save the file as"
                + " UTF-8");
  }

  @Test
  void idsHaveTheirForm() {
    assertThat(found(TRANSACTION_ID, "17"))
        .containsExactly("transaction_id_format Expected TXN and 11 digits; Use TXN00000000017");
    assertThat(found(TRANSACTION_ID, "TX00000000017"))
        .containsExactly(
            "transaction_id_format Expected TXN and 11 digits; Write it like TXN00000000007");
    assertThat(found(CUSTOMER_ID, "cust4"))
        .containsExactly("id_format Expected CUST and 8 digits; Use CUST00000004");
  }

  @Test
  void theCustomerExists() {
    assertThat(found(Optional.empty(), RIGHT))
        .containsExactly(
            "customer_known Not in the customer table; Use the ID of a customer who is there");
  }

  @Test
  void theDateIsATimeInTheWindowAndNotBeforeTheAccountWasOpened() {
    for (String text :
        List.of(
            "2025-03-15", "2025-03-15 18:05:09", "2025-03-15T18:05:09Z", "2025-03-15t18:05:09")) {
      assertThat(found(TRANSACTION_DATE, text))
          .containsExactly(
              "transaction_date_format Not a time as yyyy-mm-ddThh:mm:ss; Write it like"
                  + " 2025-12-31T18:05:09");
    }
    for (String text :
        List.of("2025-02-29T18:05:09", "2025-03-15T24:00:00", "2025-03-15T18:60:09")) {
      assertThat(found(TRANSACTION_DATE, text))
          .containsExactly(
              "transaction_date_format No such day or time; Use a day of the calendar and a time of"
                  + " the day");
    }
    assertThat(found(TRANSACTION_DATE, "2026-01-01T00:00:00"))
        .containsExactly(
            "transaction_date_range After the as-of date 2025-12-31; Use 2024-07-01 to 2025-12-31");
    assertThat(found(TRANSACTION_DATE, "2024-06-30T23:59:59"))
        .containsExactly(
            "transaction_date_range Before the first month of the settings, which begins on"
                + " 2024-07-01; Use 2024-07-01 to 2025-12-31",
            "transaction_after_opening The account was opened on 2024-09-10; Use 2024-09-10 or"
                + " later");
    assertThat(found(TRANSACTION_DATE, "2024-09-09T23:59:59"))
        .containsExactly(
            "transaction_after_opening The account was opened on 2024-09-10; Use 2024-09-10 or"
                + " later");
  }

  @Test
  void theWindowIsThatOfTheSettings() {
    PortfolioSpec spec =
        SPEC.withAsOf(LocalDate.of(2024, 2, 15))
            .withTransactions(SPEC.transactions().withMonths(1));
    Account old = new Account(1, 0, 5_000, Account.UNKNOWN);
    assertThat(
            found(
                new TransactionRules(spec),
                Optional.of(old),
                changed(TRANSACTION_DATE, "2024-01-16T00:00:00")))
        .isEmpty();
    assertThat(
            found(
                new TransactionRules(spec),
                Optional.of(old),
                changed(TRANSACTION_DATE, "2024-01-15T23:59:59")))
        .containsExactly(
            "transaction_date_range Before the first month of the settings, which begins on"
                + " 2024-01-16; Use 2024-01-16 to 2024-02-15");
    assertThat(Rule.TRANSACTION_DATE_RANGE.title(spec))
        .hasToString("Date from 2024-01-16 to 2024-02-15");
  }

  @Test
  void theAmountIsDollarsAndCentsAboveZero() {
    String form = "amount_format Not dollars and cents as 12.50; ";
    assertThat(found(TRANSACTION_AMOUNT, "12.5")).containsExactly(form + "Use 12.50");
    assertThat(found(TRANSACTION_AMOUNT, "$1,200")).containsExactly(form + "Use 1200.00");
    assertThat(found(TRANSACTION_AMOUNT, "12.505")).containsExactly(form + "Write it like 12.50");
    assertThat(found(TRANSACTION_AMOUNT, "1e3")).containsExactly(form + "Write it like 12.50");
    assertThat(found(TRANSACTION_AMOUNT, "-12.50"))
        .containsExactly("amount_positive Not above 0; Use 12.50");
    assertThat(found(TRANSACTION_AMOUNT, "0.00"))
        .containsExactly("amount_positive Not above 0; Use 0.01 or more");
  }

  @Test
  void wordsAreKnown() {
    assertThat(found(MERCHANT_CATEGORY, "dining"))
        .containsExactly("category_known Not a category of merchants; Use Dining");
    assertThat(found(CHANNEL, "Phone"))
        .containsExactly("channel_known Not a channel; Use Online or In-Store or Mobile");
    assertThat(found(STATUS, "pending"))
        .containsExactly("status_known Not a status; Use approved or declined");
  }

  @Test
  void whatIsNotThereIsNotJudged() {
    Findings findings = new Findings();
    Set<TransactionColumn> present = EnumSet.complementOf(EnumSet.of(STATUS, TRANSACTION_DATE));
    String[] texts = changed(STATUS, "");
    texts[TRANSACTION_DATE.ordinal()] = "";
    assertThat(
            RULES.check(new TransactionText(texts), present, Optional.of(ACCOUNT), 7, 8, findings))
        .isTrue();
    assertThat(findings.report(1).violations()).isEmpty();
  }

  @Test
  void aViolationTellsWhereItIs() {
    Findings findings = new Findings();
    RULES.check(
        new TransactionText(changed(CHANNEL, "x".repeat(300))),
        TransactionRules.ALL_COLUMNS,
        Optional.of(ACCOUNT),
        7,
        8,
        findings);
    Violation violation = findings.report(1).violations().getFirst();
    assertThat(violation.row()).isEqualTo(7);
    assertThat(violation.line()).isEqualTo(8);
    assertThat(violation.customerId()).isEqualTo("CUST00000004");
    assertThat(violation.column()).contains(CHANNEL);
    assertThat(violation.value()).isEqualTo("x".repeat(199) + "…");
  }

  @Test
  void valuesFitWhereTheTextBreaksNoRule() {
    int first = (int) LocalDate.of(2024, 9, 10).toEpochDay();
    int last = (int) LocalDate.of(2025, 12, 31).toEpochDay();
    assertThat(RULES.fit(ACCOUNT, first, 1)).isTrue();
    assertThat(RULES.fit(ACCOUNT, last, 1)).isTrue();
    assertThat(RULES.fit(ACCOUNT, first - 1, 1)).isFalse();
    assertThat(RULES.fit(ACCOUNT, last + 1, 1)).isFalse();
    assertThat(RULES.fit(ACCOUNT, first, 0)).isFalse();
  }

  @Test
  void theRulesOfEachTableAreListed() {
    assertThat(Rule.TRANSACTIONS)
        .startsWith(Rule.TRANSACTION_COLUMNS, Rule.ROW_LENGTH)
        .endsWith(Rule.DECLINED_SHARE)
        .contains(Rule.REQUIRED_FIELD, Rule.ID_FORMAT, Rule.MONTHLY_TOTAL)
        .doesNotContain(Rule.EMAIL_FORMAT, Rule.COLUMNS_PRESENT);
    assertThat(Rule.CUSTOMERS).endsWith(Rule.SEGMENT_SHARE).hasSize(24);
  }

  private static String[] changed(TransactionColumn column, String text) {
    String[] texts = RIGHT.clone();
    texts[column.ordinal()] = text;
    return texts;
  }

  private static List<String> found(TransactionColumn column, String text) {
    return found(changed(column, text));
  }

  private static List<String> found(String... texts) {
    return found(Optional.of(ACCOUNT), texts);
  }

  private static List<String> found(Optional<Account> account, String... texts) {
    return found(RULES, account, texts);
  }

  private static List<String> found(
      TransactionRules rules, Optional<Account> account, String... texts) {
    Findings findings = new Findings();
    TransactionText transaction = new TransactionText(texts);
    boolean sound =
        rules.check(
            transaction,
            TransactionRules.ALL_COLUMNS,
            transaction.customer() < 0 ? Optional.empty() : account,
            7,
            8,
            findings);
    List<Violation> violations = findings.report(1).violations();
    assertThat(sound).isEqualTo(violations.isEmpty());
    return violations.stream()
        .map(it -> it.rule().key() + " " + it.message() + "; " + it.suggestion())
        .toList();
  }
}
