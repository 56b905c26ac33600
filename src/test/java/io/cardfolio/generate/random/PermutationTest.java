package io.cardfolio.generate.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// That every number gets a place and no two the same.
class PermutationTest {
  @Property(tries = 200)
  void everyNumberHasAPlaceOfItsOwn(
      @ForAll @IntRange(min = 1, max = 5_000) int size, @ForAll long key) {
    Permutation shuffle = new Permutation(size);
    assertThat(
            IntStream.range(0, size).map(number -> shuffle.place(number, key)).sorted().toArray())
        .isEqualTo(IntStream.range(0, size).toArray());
  }

  @Test
  void neighboursLandFarApartAndKeysDiffer() {
    Permutation shuffle = new Permutation(79_590);
    int[] places = IntStream.range(0, 10_000).map(number -> shuffle.place(number, 42)).toArray();
    double low = IntStream.of(places).filter(place -> place < 79_590 / 4).count();
    assertThat(low).isBetween(2_370.0, 2_630.0);
    long rising = IntStream.range(1, places.length).filter(i -> places[i] > places[i - 1]).count();
    assertThat(rising).isBetween(4_880L, 5_120L);
    assertThat(IntStream.range(0, 10_000).map(number -> shuffle.place(number, 43)).toArray())
        .isNotEqualTo(places);
  }
}
