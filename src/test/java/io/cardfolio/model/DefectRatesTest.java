package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rates of defects: what is off is not kept.
class DefectRatesTest {
  private static final DefectRates RATES =
      DefectRates.NONE
          .with(DefectKind.BAD_EMAIL, Percent.of(2))
          .with(DefectKind.NEGATIVE_AMOUNT, Percent.of(3));

  @Test
  void aRateOfZeroTurnsAKindOff() {
    assertThat(DefectRates.NONE.isOff()).isTrue();
    assertThat(RATES.isOff()).isFalse();
    assertThat(RATES.of(DefectKind.BAD_EMAIL)).isEqualTo(Percent.of(2));
    assertThat(RATES.of(DefectKind.MISSING)).isEqualTo(Percent.ZERO);
    assertThat(RATES.with(DefectKind.BAD_EMAIL, Percent.ZERO).rates())
        .containsOnlyKeys(DefectKind.NEGATIVE_AMOUNT);
  }

  @Test
  void customersAndTransactionsHaveTheirOwnKinds() {
    assertThat(RATES.ofCustomers().rates()).containsOnlyKeys(DefectKind.BAD_EMAIL);
    assertThat(RATES.ofTransactions().rates()).containsOnlyKeys(DefectKind.NEGATIVE_AMOUNT);
    assertThat(DefectKind.CUSTOMERS).hasSize(16).endsWith(DefectKind.CHANGED_CASE);
    assertThat(DefectKind.TRANSACTIONS).hasSize(4).startsWith(DefectKind.ORPHAN_CUSTOMER);
  }

  @Test
  void kindsAreCalledByTheirKeys() {
    assertThat(DefectKind.named("bad-email")).contains(DefectKind.BAD_EMAIL);
    assertThat(DefectKind.named("BAD_EMAIL")).isEmpty();
    assertThat(DefectKind.keys(List.of(DefectKind.MISSING, DefectKind.BAD_DATE)))
        .isEqualTo("missing, bad-date");
    assertThat(DefectKind.keys().split(", ")).hasSize(DefectKind.values().length);
    assertThat(DefectKind.ALL).allSatisfy(kind -> assertThat(kind.description()).isNotBlank());
  }
}
