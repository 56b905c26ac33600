package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.TestCustomers;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.validate.OpenedCsv;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import io.cardfolio.validate.csv.CsvRecord;
import io.cardfolio.validate.csv.CustomerCsvReader;
import io.cardfolio.validate.csv.TextRecords;
import io.cardfolio.validate.csv.UnreadableCsvException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// Whatever is in a file, blocks of bytes on threads give what its text gives row by row.
class AnyRowsTest {
  private static final Path REAL = Path.of("src/test/resources/customers-python-2000.csv");
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  private Path file = Path.of("");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("customers", ".csv");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void blocksGiveWhatTheTextGives(
      @ForAll("files") byte[] bytes, @ForAll @IntRange(min = 1, max = 600) int blockBytes)
      throws IOException {
    assertSame(bytes, blockBytes);
  }

  @Property(tries = 20)
  void theRealFileIsReadTheSameInAnyBlocks(
      @ForAll @IntRange(min = 1, max = 5_000) int blockBytes, @ForAll("ends") String end)
      throws IOException {
    String text = Files.readString(REAL).replace("\n", end);
    assertSame(text.getBytes(StandardCharsets.UTF_8), blockBytes);
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<byte[]> header =
        Arbitraries.frequency(
                Tuple.of(8, CustomerColumn.headers()),
                Tuple.of(1, "\uFEFF" + CustomerColumn.headers().toUpperCase(Locale.ROOT)),
                Tuple.of(1, "\n\r\n" + CustomerColumn.headers().replace(",city,", ",\"city\",")),
                Tuple.of(1, CustomerColumn.headers() + ",\"no\nte\""),
                Tuple.of(1, "age,email,customer_id"))
            .map(AnyRowsTest::utf8);
    Arbitrary<byte[]> row =
        Arbitraries.frequencyOf(
            Tuple.of(6, legal().map(AnyRowsTest::utf8)),
            Tuple.of(3, flawed().map(AnyRowsTest::utf8)),
            Tuple.of(1, legal().map(text -> utf8("\"" + text.replace(",", "\",\"") + "\""))),
            Tuple.of(1, odd()),
            Tuple.of(1, Arbitraries.just(utf8(""))));
    Arbitrary<byte[]> line =
        Combinators.combine(row, ends().map(AnyRowsTest::utf8)).as(AnyRowsTest::joined);
    return Combinators.combine(
            header, ends().map(AnyRowsTest::utf8), line.list().ofMaxSize(30), row)
        .as((first, end, lines, last) -> {
          byte[] file = joined(first, end);
          for (byte[] next : lines) {
            file = joined(file, next);
          }
          return joined(file, last);
        });
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.frequency(Tuple.of(6, "\n"), Tuple.of(3, "\r\n"), Tuple.of(1, "\r"));
  }

  private static Arbitrary<String> legal() {
    return Arbitraries.longs()
        .between(1, 40)
        .map(row -> String.join(",", TestCustomers.legal(row).texts()));
  }

  /// Rows with another text in one cell, which may go over several lines or make more cells of one.
  private static Arbitrary<String> flawed() {
    Arbitrary<String> quoted =
        Combinators.combine(
                Arbitraries.of("\"", "\"", "\"x\"", ""),
                Arbitraries.strings().withChars("a,\"\n\ré漢").ofMaxLength(5),
                legal().injectNull(0.8),
                Arbitraries.of("\"", "\"", "\" ", ""))
            .as((open, text, row, close) ->
                open + text + (row == null ? "" : "\n" + row + "\r\n") + close);
    Arbitrary<String> plain =
        Arbitraries.of(
            "",
            " ",
            "?",
            "Zoë",
            "Declining",
            "27450",
            "2030-01-01",
            "Premium",
            "a,b",
            "\"\"",
            "\"Los \"\"L.A.\"\" Angeles\"",
            "\"Los Angeles\"",
            "\"\"\"\"",
            "\"a\"\",\"",
            "O\"Brien");
    return Combinators.combine(
            Arbitraries.longs().between(1, 40),
            Arbitraries.of(CustomerColumn.class),
            Arbitraries.oneOf(plain, quoted))
        .as((row, column, text) ->
            String.join(",", TestCustomers.with(TestCustomers.legal(row), column, text).texts()));
  }

  private static Arbitrary<byte[]> odd() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars(", aC").ofLength(1).map(text -> (byte) text.charAt(0)),
            Arbitraries.of(0xC3, 0xA9, 0xFF, 0xF0, 0x9F, 0x98, 0x80, 0xE2, 0x82, 0x01, 0x7F)
                .map(Integer::byteValue))
        .array(byte[].class)
        .ofMaxSize(12);
  }

  private void assertSame(byte[] bytes, int blockBytes) throws IOException {
    Files.write(file, bytes);
    ValidateCustomersJob job = new ValidateCustomersJob(SPEC, 2, blockBytes);
    TextRecords text = TextRecords.of(file);
    if (text.openLine() > 0) {
      assertThatThrownBy(() -> job.run(file, Progress.NONE))
          .isInstanceOf(UnreadableCsvException.class)
          .hasMessageContaining(
              Text.of(
                  " opens a quote on line %,d that is not closed to the end of the file;",
                  text.openLine()));
      return;
    }
    OpenedCsv opened = job.open(file, Progress.NONE);
    assertThat(opened.outcome()).isEqualTo(outcome(text));
    assertThat(opened.rows())
        .extracting(CustomerText::texts)
        .isEqualTo(text.records().stream().map(record -> record.customer().texts()).toList());
    assertThat(opened.bytes()).isEqualTo(bytes.length);
  }

  private CustomerOutcome outcome(TextRecords text) throws IOException {
    CustomerTable table = new CustomerTable(SPEC);
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      reader.missingColumns().forEach(table::add);
    }
    CustomerChunk chunk = table.newChunk(1);
    for (CsvRecord record : text.records()) {
      record.lengthViolation().ifPresent(chunk::add);
      chunk.add(record.customer(), record.present(), record.line());
    }
    table.add(chunk);
    return table.outcome();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(tail);
    return all.toByteArray();
  }
}
