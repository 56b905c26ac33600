package io.cardfolio.generate.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// That a choice follows its weights.
class WeightedChoiceTest {
  @Test
  void picksInProportionToTheWeights() {
    WeightedChoice choice = new WeightedChoice(new long[] {1, 0, 7, 2});
    AddressedRandom random = new AddressedRandom(1, RandomStream.PLACE);
    int[] counts = new int[4];
    for (int row = 0; row < 1_000_000; row++) {
      counts[choice.pick(random.bits(row))]++;
    }
    assertThat(counts[0]).isBetween(98_500, 101_500);
    assertThat(counts[1]).isZero();
    assertThat(counts[2]).isBetween(697_700, 702_300);
    assertThat(counts[3]).isBetween(198_000, 202_000);
  }

  @Test
  void picksTheOnlyIndexThereIs() {
    WeightedChoice choice = new WeightedChoice(new long[] {5});
    assertThat(choice.pick(0)).isZero();
    assertThat(choice.pick(-1)).isZero();
  }
}
