package io.cardfolio.generate.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Numbers as text, held against those of Java.
class DigitsTest {
  @Property
  void writesWhatJavaWrites(@ForAll @LongRange(max = Long.MAX_VALUE) long number) {
    assertThat(written(number)).isEqualTo(Long.toString(number));
  }

  @Test
  void writesAllThatAreNextToAPowerOfTen() {
    for (long power = 1; power <= Long.MAX_VALUE / 10; power *= 10) {
      assertThat(written(power - 1)).isEqualTo(Long.toString(power - 1));
      assertThat(written(power)).isEqualTo(Long.toString(power));
    }
  }

  @Property
  void writesEightDigitsWithLeadingZeros(@ForAll @IntRange(max = 99_999_999) int number) {
    byte[] bytes = new byte[Long.BYTES];
    assertThat(Digits.writeEight(number, bytes, 0)).isEqualTo(Long.BYTES);
    assertThat(new String(bytes, StandardCharsets.US_ASCII))
        .isEqualTo(String.format(Locale.ROOT, "%08d", number));
  }

  private static String written(long number) {
    byte[] bytes = new byte[19 + Digits.OVERRUN];
    int end = Digits.write(number, bytes, 0);
    return new String(Arrays.copyOf(bytes, end), StandardCharsets.US_ASCII);
  }
}
