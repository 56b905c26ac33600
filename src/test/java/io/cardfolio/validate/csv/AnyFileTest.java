package io.cardfolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.cardfolio.model.CustomerColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// Any file at all: read, or refused in a sentence.
class AnyFileTest {
  private Path file = Path.of("");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("customers", ".csv");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 300)
  void whatACsvWriterWritesIsReadBack(@ForAll("tables") List<List<String>> table)
      throws IOException {
    StringWriter text = new StringWriter();
    try (ICSVWriter writer = new CSVWriter(text)) {
      writer.writeNext(CustomerColumn.headers().split(","), false);
      table.forEach(record -> writer.writeNext(record.toArray(String[]::new), false));
    }
    Files.writeString(file, text.toString());
    assertThat(read()).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars(" ,;\"'\n\\aé漢-0")
        .ofMaxLength(8)
        .list()
        .ofSize(CustomerColumn.ALL.size())
        .list()
        .ofMaxSize(10);
  }

  @Property(tries = 1_000)
  void anyBytesAreReadOrRefusedInOneSentence(@ForAll("bytes") byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try {
      assertThat(read()).allSatisfy(texts -> assertThat(texts).hasSize(13));
    } catch (UnreadableCsvException e) {
      assertThat(e.getMessage())
          .startsWith(file.getFileName() + " ")
          .doesNotContain("null", "Exception", "\n");
    }
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    byte[] header = (CustomerColumn.headers() + "\n").getBytes(StandardCharsets.UTF_8);
    Arbitrary<Byte> likely =
        Arbitraries.of(',', '"', '\n', '\r', 'a', 'é', (char) 0xFF).map(c -> (byte) c.charValue());
    return Arbitraries.oneOf(likely, likely, likely, Arbitraries.bytes())
        .array(byte[].class)
        .ofMaxSize(200)
        .flatMap(tail -> Arbitraries.of(tail, joined(header, tail)));
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = new byte[head.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  private List<List<String>> read() throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      return AllRecords.of(reader).stream().map(record -> record.customer().texts()).toList();
    }
  }
}
