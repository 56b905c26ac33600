package io.cardfolio.generate.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// That numbers by address are as good as numbers from a sequence.
class AddressedRandomTest {
  /// The first outputs of SplitMix64 from state 0, as its authors' reference code prints them.
  @Test
  void mixesAsSplitMix64Does() {
    long gamma = 0x9E37_79B9_7F4A_7C15L;
    assertThat(AddressedRandom.mix(gamma)).isEqualTo(0xE220_A839_7B1D_CDAFL);
    assertThat(AddressedRandom.mix(2 * gamma)).isEqualTo(0x6E78_9E6A_A1B9_65F4L);
    assertThat(AddressedRandom.mix(3 * gamma)).isEqualTo(0x06C4_5D18_8009_454FL);
  }

  @Test
  void streamIdsAreNeverReused() {
    assertThat(
            Arrays.stream(RandomStream.values())
                .collect(Collectors.toMap(it -> it, RandomStream::id)))
        .containsEntry(RandomStream.SEGMENT_ORDER, 1)
        .containsEntry(RandomStream.SEX, 2)
        .containsEntry(RandomStream.AGE, 3)
        .containsEntry(RandomStream.NAME_SLOT, 4)
        .containsEntry(RandomStream.FIRST_NAME_OFFSET, 5)
        .containsEntry(RandomStream.PLACE, 6)
        .containsEntry(RandomStream.EMPLOYMENT, 7)
        .containsEntry(RandomStream.CARD_TYPE, 8)
        .containsEntry(RandomStream.CREDIT_LIMIT, 9)
        .containsEntry(RandomStream.OPEN_DATE, 10)
        .containsEntry(RandomStream.DECLINE_TYPE, 11);
    assertThat(Arrays.stream(RandomStream.values()).map(RandomStream::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyNumberBelowABoundIsEquallyLikely() {
    AddressedRandom random = new AddressedRandom(42, RandomStream.AGE);
    int bound = 54;
    int[] counts = new int[bound];
    int draws = 540_000;
    for (int row = 0; row < draws; row++) {
      counts[random.below(bound, row)]++;
    }
    assertThat(chiSquare(counts, draws / (double) bound)).isLessThan(95);
  }

  @Test
  void neighbouringSeedsStreamsAndRowsDoNotFollowEachOther() {
    AddressedRandom first = new AddressedRandom(42, RandomStream.AGE);
    AddressedRandom otherSeed = new AddressedRandom(43, RandomStream.AGE);
    AddressedRandom otherStream = new AddressedRandom(42, RandomStream.NAME_SLOT);
    int[] pairs = new int[3 * 64];
    int draws = 64_000;
    for (int row = 0; row < draws; row++) {
      int mine = first.below(8, row) * 8;
      pairs[mine + otherSeed.below(8, row)]++;
      pairs[64 + mine + otherStream.below(8, row)]++;
      pairs[128 + mine + first.below(8, row + 1L)]++;
    }
    for (int i = 0; i < 3; i++) {
      int[] table = Arrays.copyOfRange(pairs, i * 64, (i + 1) * 64);
      assertThat(chiSquare(table, draws / 64.0)).isLessThan(110);
    }
  }

  private static double chiSquare(int[] counts, double expected) {
    return Arrays.stream(counts)
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }
}
