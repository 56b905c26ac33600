package io.cardfolio.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Records as CSV, held against a library that writes it.
class CsvBufferTest {
  @Test
  void quotesOnlyWhatNeedsIt() throws IOException {
    assertThat(encoded(List.of("plain", "a,b", "say \"hi\"", "two\nlines", "cr\rhere", "", " x ")))
        .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\rhere\",, x \n");
  }

  @Test
  void writesUtf8() throws IOException {
    assertThat(encoded(List.of("Hale‘iwa", "Cañon", "佐藤", "😀")))
        .isEqualTo("Hale‘iwa,Cañon,佐藤,😀\n");
  }

  /// The first and the last character of each length, and halves of pairs, which are none.
  @Test
  void charactersOfEveryLengthAreWrittenAsJavaWritesThem() throws IOException {
    String text =
        "\u007F|\u0080|\u07FF|\u0800|\uFFFF|\uD800\uDC00|\uDBFF\uDFFF|\uD800|x\uDC00y|\uD83Dz|\uD83D";
    assertThat(encoded(List.of(text)))
        .isEqualTo(
            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) + "\n");
  }

  @Test
  void aFieldAloneIsQuotedLikeOneOfARecord() {
    assertThat(CsvBuffer.field("Comma, Inc")).asString().isEqualTo("\"Comma, Inc\"");
    assertThat(CsvBuffer.field("Café")).isEqualTo("Café".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void manyShortRecordsStandOneAfterTheOther() {
    CsvBuffer buffer = new CsvBuffer();
    for (int i = 0; i < 1_000; i++) {
      buffer.add(List.of());
    }
    buffer.add(List.of("", ""));
    assertThat(buffer.text()).isEqualTo("\n".repeat(1_000) + ",\n");
  }

  @Test
  void growsAndIsReused() throws IOException {
    CsvBuffer buffer = new CsvBuffer();
    List<String> record = List.of("x".repeat(100_000), "\"".repeat(100_000));
    buffer.add(record);
    buffer.clear();
    assertThat(buffer.length()).isZero();
    buffer.add(List.of("a"));
    assertThat(buffer.length()).isEqualTo(2);
  }

  /// OpenCSV's writer is the oracle: same fields, same bytes.
  @Property
  void writesTheBytesThatOpenCsvWrites(
      @ForAll @Size(min = 1, max = 13)
          List<
                  @Chars({',', '"', '\n', '\r', 'é', '‘', '藤'}) @CharRange(from = 'a', to = 'z')
                  String>
              fields)
      throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (ICSVWriter writer =
        new CSVWriterBuilder(new OutputStreamWriter(expected, StandardCharsets.UTF_8))
            .withEscapeChar(CSVWriter.DEFAULT_QUOTE_CHARACTER)
            .build()) {
      writer.writeNext(fields.toArray(String[]::new), false);
    }
    assertThat(encoded(fields)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
  }

  private static String encoded(List<String> fields) throws IOException {
    CsvBuffer buffer = new CsvBuffer();
    buffer.add(fields);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
