package io.cardfolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Rows and lines are counted by eight bytes at once: to be right wherever lines begin and end.
class RowCountTest {
  private static final String LINES = "a\n\nbc\n\n\n\n\n\n\n\n\n" + "x".repeat(20) + "\nlast one\n";

  @Test
  void blankLinesAreLinesButNoRows() {
    for (int shift = 0; shift < 16; shift++) {
      byte[] bytes = ("y".repeat(shift) + LINES).getBytes(StandardCharsets.US_ASCII);
      RowCount all = new RowCount();
      all.passLines(bytes, shift, bytes.length);
      assertThat(all.lines()).as("from %d", shift).isEqualTo(13);
      assertThat(all.rows()).as("from %d", shift).isEqualTo(4);
    }
  }

  @Test
  void piecesThatEndWithALineAddUp() {
    byte[] bytes = LINES.getBytes(StandardCharsets.US_ASCII);
    for (int cut = 1; cut < bytes.length; cut++) {
      if (bytes[cut - 1] == '\n') {
        RowCount both = new RowCount();
        both.passLines(bytes, 0, cut);
        both.passLines(bytes, cut, bytes.length);
        assertThat(both.lines()).as("cut at %d", cut).isEqualTo(13);
        assertThat(both.rows()).as("cut at %d", cut).isEqualTo(4);
      }
    }
  }

  @Test
  void aRecordOfSeveralLinesIsOneRow() {
    RowCount count = new RowCount();
    count.passHeader(2);
    count.passRecord(5);
    assertThat(count.rows()).isEqualTo(1);
    assertThat(count.lines()).isEqualTo(5);
  }
}
