package io.cardfolio.export.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Codes are whole, can be told apart, and are short for what is frequent.
class HuffmanCodeTest {
  private static final int LONGEST = 7;

  @Property(tries = 500)
  void everySymbolThatComesHasACodeAndNoBitsAreLeft(@ForAll("frequencies") int[] frequencies) {
    HuffmanCode code = HuffmanCode.of(frequencies, LONGEST);
    double taken = 0;
    for (int i = 0; i < frequencies.length; i++) {
      assertThat(code.length(i)).isBetween(frequencies[i] == 0 ? 0 : 1, LONGEST);
      taken += code.length(i) == 0 ? 0 : Math.scalb(1.0, -code.length(i));
    }
    assertThat(taken).isEqualTo(1);
  }

  @Property(tries = 500)
  void noCodeBeginsWithAnother(@ForAll("frequencies") int[] frequencies) {
    HuffmanCode code = HuffmanCode.of(frequencies, LONGEST);
    int[] used = IntStream.range(0, frequencies.length).filter(i -> code.length(i) > 0).toArray();
    for (int one : used) {
      for (int other : used) {
        int shorter = Math.min(code.length(one), code.length(other));
        int mask = (1 << shorter) - 1;
        assertThat(one == other || ((code.code(one) ^ code.code(other)) & mask) != 0).isTrue();
      }
    }
  }

  @Property(tries = 500)
  void whatIsRarerIsNotShorter(@ForAll("frequencies") int[] frequencies) {
    HuffmanCode code = HuffmanCode.of(frequencies, LONGEST);
    for (int i = 0; i < frequencies.length; i++) {
      for (int j = 0; j < frequencies.length; j++) {
        if (frequencies[i] > frequencies[j] && frequencies[j] > 0) {
          assertThat(code.length(i)).isLessThanOrEqualTo(code.length(j));
        }
      }
    }
  }

  /// Some come never, some as rarely as possible, some often.
  @Provide
  Arbitrary<int[]> frequencies() {
    return Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, 20), powers())
        .array(int[].class)
        .ofMinSize(2)
        .ofMaxSize(1 << LONGEST - 1);
  }

  private static Arbitrary<Integer> powers() {
    return Arbitraries.integers().between(0, 22).map(bits -> 1 << bits);
  }

  @Example
  void theShortestCodeIsFound() {
    HuffmanCode code = HuffmanCode.of(new int[] {5, 9, 12, 13, 16, 45}, LONGEST);
    assertThat(lengths(code, 6)).containsExactly(4, 4, 3, 3, 3, 1);
    assertThat(code.bits(new int[] {5, 9, 12, 13, 16, 45})).isEqualTo(224);
  }

  /// Each as often as the two before together: without a limit the rarest would have 11 bits.
  @Example
  void tooLongCodesAreMadeShorterAtTheCostOfTheNextLongest() {
    int[] fibonacci = {1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144};
    assertThat(lengths(HuffmanCode.of(fibonacci, 15), fibonacci.length))
        .containsExactly(11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    int[] limited = lengths(HuffmanCode.of(fibonacci, LONGEST), fibonacci.length);
    assertThat(Arrays.stream(limited).max()).hasValue(LONGEST);
    assertThat(limited[fibonacci.length - 1]).isEqualTo(1);
  }

  /// The example of RFC 1951, 3.2.2, whose codes are written from their highest bit.
  @Example
  void codesFollowFromLengths() {
    HuffmanCode code = HuffmanCode.ofLengths(3, 3, 3, 3, 3, 2, 4, 4);
    assertThat(IntStream.range(0, 8).mapToObj(i -> written(code, i)))
        .containsExactly("010", "011", "100", "101", "110", "00", "1110", "1111");
  }

  @Example
  void aCodeHasTwoSymbolsEvenIfFewerCome() {
    assertThat(lengths(HuffmanCode.of(new int[] {0, 0, 0}, LONGEST), 3)).containsExactly(1, 1, 0);
    assertThat(lengths(HuffmanCode.of(new int[] {0, 9, 0}, LONGEST), 3)).containsExactly(1, 1, 0);
    assertThat(HuffmanCode.of(new int[] {9, 0, 0}, LONGEST).symbols()).isEqualTo(2);
  }

  private static int[] lengths(HuffmanCode code, int symbols) {
    return IntStream.range(0, symbols).map(code::length).toArray();
  }

  private static String written(HuffmanCode code, int symbol) {
    StringBuilder bits = new StringBuilder();
    for (int i = 0; i < code.length(symbol); i++) {
      bits.append(code.code(symbol) >> i & 1);
    }
    return bits.toString();
  }
}
