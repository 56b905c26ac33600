package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which categories come how.
class MerchantCategoryTest {
  @Test
  void billsComeMonthlyAndJourneysAreAway() {
    assertThat(MerchantCategory.values())
        .filteredOn(MerchantCategory::isMonthlyBill)
        .containsExactly(MerchantCategory.UTILITIES);
    assertThat(MerchantCategory.values())
        .filteredOn(MerchantCategory::isAway)
        .containsExactly(
            MerchantCategory.TRAVEL, MerchantCategory.HOTELS, MerchantCategory.AIRLINES);
  }
}
