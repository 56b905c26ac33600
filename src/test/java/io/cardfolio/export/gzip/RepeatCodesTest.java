package io.cardfolio.export.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which symbol stands for which length and distance.
class RepeatCodesTest {
  /// The corners of the tables of RFC 1951, 3.2.5.
  @ParameterizedTest
  @CsvSource({
    "3, 257, 0", "10, 264, 0", "11, 265, 1", "12, 265, 1", "18, 268, 1", "19, 269, 2",
    "34, 272, 2", "35, 273, 3", "66, 276, 3", "67, 277, 4", "130, 280, 4", "131, 281, 5",
    "257, 284, 5", "258, 285, 0"
  })
  void lengthsHaveTheirSymbols(int length, int symbol, int extra) {
    assertThat(RepeatCodes.lengthSymbol(length)).isEqualTo(symbol);
    assertThat(RepeatCodes.lengthExtra(symbol)).isEqualTo(extra);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0",
    "4, 3, 0",
    "5, 4, 1",
    "6, 4, 1",
    "7, 5, 1",
    "9, 6, 2",
    "192, 14, 6",
    "193, 15, 6",
    "256, 15, 6",
    "257, 16, 7",
    "384, 16, 7",
    "385, 17, 7",
    "24576, 28, 13",
    "24577, 29, 13",
    "32768, 29, 13"
  })
  void distancesHaveTheirSymbols(int distance, int symbol, int extra) {
    assertThat(RepeatCodes.distanceSymbol(distance)).isEqualTo(symbol);
    assertThat(RepeatCodes.distanceExtra(symbol)).isEqualTo(extra);
  }

  @Test
  void whatIsAboveTheBaseFitsTheMoreBits() {
    for (int length = 3; length <= 258; length++) {
      int symbol = RepeatCodes.lengthSymbol(length);
      assertThat(length - RepeatCodes.lengthBase(symbol))
          .isBetween(0, (1 << RepeatCodes.lengthExtra(symbol)) - 1);
    }
    for (int distance = 1; distance <= 1 << 15; distance++) {
      int symbol = RepeatCodes.distanceSymbol(distance);
      assertThat(distance - RepeatCodes.distanceBase(symbol))
          .isBetween(0, (1 << RepeatCodes.distanceExtra(symbol)) - 1);
    }
  }
}
