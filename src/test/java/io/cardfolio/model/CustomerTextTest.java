package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A customer as he stands in a file, and what his cells are read as.
class CustomerTextTest {
  private static final Customer ADA =
      new Customer(
          Customer.id(7),
          "Ada",
          "Lopez",
          "ada.lopez@example.com",
          45,
          "CA",
          "Los Angeles",
          EmploymentStatus.SELF_EMPLOYED,
          CardType.PREMIUM,
          27_000,
          LocalDate.of(2021, 3, 15),
          "Declining",
          Optional.of(DeclineType.GRADUAL));

  @Test
  void everyColumnIsWrittenAsInTheFile() {
    assertThat(CustomerText.of(ADA).texts())
        .containsExactly(
            "CUST00000007",
            "Ada",
            "Lopez",
            "ada.lopez@example.com",
            "45",
            "CA",
            "Los Angeles",
            "Self-Employed",
            "Premium",
            "27000",
            "2021-03-15",
            "Declining",
            "gradual");
    assertThat(CustomerText.of(ADA).toString()).startsWith("[CUST00000007, Ada,");
  }

  @Test
  void numbersAndDatesAreReadOnce() {
    CustomerText text = CustomerText.of(ADA);
    assertThat(text.age()).isEqualTo(45);
    assertThat(text.creditLimit()).isEqualTo(27_000);
    assertThat(text.openDay()).isEqualTo(LocalDate.of(2021, 3, 15).toEpochDay());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "007, 7", "-12, -12", "999999999999999, 999999999999999", "190, 190"})
  void aWholeNumberIsDigitsWithAtMostAMinus(String text, long number) {
    assertThat(CustomerText.wholeNumber(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+5", "1.0", "5 ", "--5", "1/2", "1:2", "1000000000000000"})
  void nothingElseIsAWholeNumber(String text) {
    assertThat(CustomerText.wholeNumber(text)).isEqualTo(CustomerText.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021-3-15", "2021-02-29", "15/03/2021", "+2021-03-15", "2021-03-155"})
  void nothingElseIsADate(String text) {
    assertThat(CustomerText.epochDay(text)).isEqualTo(CustomerText.NOT_A_DATE);
  }

  @Test
  void aPlantedDefectChangesItsCellOnly() {
    CustomerText text = CustomerText.of(ADA);
    CustomerText changed =
        text.with(
            List.of(
                new PlantedDefect(
                    7, Customer.id(7), CustomerColumn.AGE, DefectKind.MISSING, "45", "")));
    assertThat(changed.text(CustomerColumn.AGE)).isEmpty();
    assertThat(changed.text(CustomerColumn.CITY)).isEqualTo("Los Angeles");
    assertThat(text.text(CustomerColumn.AGE)).isEqualTo("45");
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CustomerText("CUST00000007"))
        .withMessage("1 values, expected 13");
  }

  @Test
  void columnsAreFoundByTheirHeaderHoweverItIsCased() {
    assertThat(CustomerColumn.named(" Credit_LIMIT ")).contains(CustomerColumn.CREDIT_LIMIT);
    assertThat(CustomerColumn.named("limit")).isEmpty();
    assertThat(TransactionColumn.named("CHANNEL")).contains(TransactionColumn.CHANNEL);
    assertThat(CustomerColumn.headers()).startsWith("customer_id,first_name,last_name,email,age,");
    assertThat(TransactionColumn.headers())
        .isEqualTo(
            "transaction_id,customer_id,transaction_date,transaction_amount,merchant_name,"
                + "merchant_category,channel,status");
    assertThat(CustomerColumn.ALL)
        .filteredOn(column -> !column.required())
        .containsExactly(CustomerColumn.DECLINE_TYPE);
    assertThat(TransactionColumn.ALL).allSatisfy(column -> assertThat(column.required()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@SUM", "\tx", "\rx"})
  void whatASpreadsheetWouldRunIsAFormula(String text) {
    assertThat(Formula.is(text)).isTrue();
    assertThat(Formula.is("x" + text)).isFalse();
    assertThat(Formula.is("")).isFalse();
  }
}
