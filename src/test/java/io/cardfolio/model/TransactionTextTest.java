package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A transaction as it stands in a file, and what its cells are read as.
class TransactionTextTest {
  private static final Transaction LUNCH =
      new Transaction(
          Transaction.id(12),
          Customer.id(7),
          LocalDateTime.of(2025, 3, 15, 18, 5, 0),
          new BigDecimal("12.50"),
          "Corner Bistro",
          MerchantCategory.DINING,
          Channel.IN_STORE,
          TransactionStatus.DECLINED);

  @Test
  void everyColumnIsWrittenAsInTheFile() {
    assertThat(TransactionText.of(LUNCH).texts())
        .containsExactly(
            "TXN00000000012",
            "CUST00000007",
            "2025-03-15T18:05:00",
            "12.50",
            "Corner Bistro",
            "Dining",
            "In-Store",
            "declined");
  }

  @Test
  void everyCellIsReadBack() {
    TransactionText text = TransactionText.of(LUNCH);
    assertThat(text.number()).isEqualTo(12);
    assertThat(text.customer()).isEqualTo(7);
    assertThat(text.hasTime()).isTrue();
    assertThat(text.day()).isEqualTo((int) LocalDate.of(2025, 3, 15).toEpochDay());
    assertThat(text.second()).isEqualTo(18 * 3_600 + 5 * 60);
    assertThat(text.cents()).isEqualTo(1_250);
    assertThat(text.category()).isEqualTo(MerchantCategory.DINING.ordinal());
    assertThat(text.channel()).isEqualTo(Channel.IN_STORE.ordinal());
    assertThat(text.status()).isEqualTo(TransactionStatus.DECLINED.ordinal());
  }

  @Test
  void theFirstOfTheKnownValuesIsKnown() {
    TransactionText text =
        with(TransactionColumn.MERCHANT_CATEGORY, "Travel")
            .with(List.of(planted(TransactionColumn.CHANNEL, "Online")));
    assertThat(text.category()).isZero();
    assertThat(text.channel()).isZero();
    assertThat(with(TransactionColumn.MERCHANT_CATEGORY, "travel").category()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-03-15 18:05:09",
        "2025/03/15T18:05:09",
        "2025-03-15T18:05",
        "2025-02-29T18:05:09",
        "2025-03-15T18:05:9Z"
      })
  void whatIsNoTimeIsNone(String text) {
    assertThat(with(TransactionColumn.TRANSACTION_DATE, text).hasTime()).isFalse();
  }

  @Test
  void daysBefore1970AreBelowZero() {
    TransactionText text = with(TransactionColumn.TRANSACTION_DATE, "1969-12-31T23:59:59");
    assertThat(text.day()).isEqualTo(-1);
    assertThat(text.second()).isEqualTo(86_399);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 5", "-3.20, -320", "999999999999.99, 99999999999999"})
  void anAmountIsCountedInCents(String text, long cents) {
    assertThat(with(TransactionColumn.TRANSACTION_AMOUNT, text).cents()).isEqualTo(cents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12.5", "12.500", ".50", "+1.00", "1,00", "1000000000000.00"})
  void nothingElseIsAnAmount(String text) {
    assertThat(with(TransactionColumn.TRANSACTION_AMOUNT, text).cents())
        .isEqualTo(TransactionText.NONE);
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TransactionText("TXN00000000012"))
        .withMessage("1 values, expected 8");
  }

  private static TransactionText with(TransactionColumn column, String text) {
    return TransactionText.of(LUNCH).with(List.of(planted(column, text)));
  }

  private static PlantedDefect planted(TransactionColumn column, String text) {
    return new PlantedDefect(12, Customer.id(7), column, DefectKind.MISSING, "", text);
  }
}
