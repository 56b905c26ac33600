package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What customers of a segment buy, and how much of it.
class CategoryMixTest {
  @Test
  void categoriesOfNoWeightAreLeftOut() {
    CategoryMix mix = new CategoryMix(Map.of(MerchantCategory.GAS, 0, MerchantCategory.RETAIL, 5));
    assertThat(mix.categories()).containsExactly(MerchantCategory.RETAIL);
    assertThat(mix.of(MerchantCategory.GAS)).isZero();
    assertThat(mix.of(MerchantCategory.RETAIL)).isEqualTo(5);
    assertThat(mix.with(MerchantCategory.RETAIL, 0).categories()).isEmpty();
    assertThat(mix.with(MerchantCategory.DINING, 2).categories())
        .containsExactly(MerchantCategory.DINING, MerchantCategory.RETAIL);
  }
}
