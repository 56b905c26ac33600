package io.cardfolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.TestCustomers;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.customer.CustomerRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything a CSV file may look like that people make.
class CustomerCsvReaderTest {
  private static final String HEADER =
      "customer_id,first_name,last_name,email,age,state,city,employment_status,card_type,"
          + "credit_limit,account_open_date,customer_segment,decline_type";
  private static final String FIRST = line(1);
  private static final String SECOND = line(2);

  @TempDir private Path folder;

  @Test
  void recordsComeWithTheirRowAndLine() throws IOException {
    List<CsvRecord> records = read(HEADER + "\n" + FIRST + "\n" + SECOND + "\n");
    assertThat(records).extracting(CsvRecord::row).containsExactly(1L, 2L);
    assertThat(records).extracting(CsvRecord::line).containsExactly(2L, 3L);
    assertThat(records.get(1).customer().texts()).isEqualTo(TestCustomers.legal(2).texts());
    assertThat(records.get(1).present()).isEqualTo(CustomerRules.ALL_COLUMNS);
    assertThat(records.get(1).lengthViolation()).isEmpty();
  }

  @Test
  void everyKindOfLineEndIsUnderstood() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String last : List.of("", end)) {
        List<CsvRecord> records = read(HEADER + end + FIRST + end + SECOND + last);
        assertThat(records).extracting(CsvRecord::line).containsExactly(2L, 3L);
        assertThat(texts(records)).containsExactly(legal(1), legal(2));
      }
    }
  }

  @Test
  void lineEndsAreCountedOnceWhereverTheyFallInTheBuffer() throws IOException {
    int rows = 2_000;
    StringBuilder text = new StringBuilder(HEADER).append("\r\n");
    for (int row = 1; row <= rows; row++) {
      text.append(line(row)).append("\r\n");
    }
    for (int shift = 0; shift < 70; shift++) {
      List<CsvRecord> records = read("x".repeat(shift) + "," + text);
      assertThat(records.getLast().line()).isEqualTo(rows + 1L);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertThat(texts(read("\uFEFF" + HEADER + "\n" + FIRST))).containsExactly(legal(1));
  }

  @Test
  void columnsMayStandInAnyOrderAndAmongOthers() throws IOException {
    List<String> columns = new ArrayList<>(List.of(HEADER.split(",")));
    List<String> cells = new ArrayList<>(TestCustomers.legal(1).texts());
    Collections.reverse(columns);
    Collections.reverse(cells);
    columns.add(4, "note");
    cells.add(4, "extra");
    columns.replaceAll(column -> " " + column.toUpperCase(Locale.ROOT));
    List<CsvRecord> records = read(String.join(",", columns) + "\n" + String.join(",", cells));
    assertThat(texts(records)).containsExactly(legal(1));
    assertThat(records.getFirst().lengthViolation()).isEmpty();
  }

  @Test
  void cellsMayBeQuotedAndHoldCommasQuotesAndLineBreaks() throws IOException {
    String quoted = FIRST.replace("Los Angeles", "\"Los \"\"L.A.\"\",\r\nAngeles\n\n\"");
    List<CsvRecord> records = read(HEADER + "\n" + quoted + "\n" + SECOND + "\n");
    assertThat(records.getFirst().customer().text(CustomerColumn.CITY))
        .isEqualTo("Los \"L.A.\",\nAngeles\n\n");
    assertThat(records).extracting(CsvRecord::row).containsExactly(1L, 2L);
    assertThat(records).extracting(CsvRecord::line).containsExactly(2L, 6L);
  }

  @Test
  void quotesInsideAnUnquotedCellAreText() throws IOException {
    List<CsvRecord> records =
        read(HEADER + "\n" + FIRST.replace("Lopez", "O\"Brien") + "\n" + SECOND);
    assertThat(records).hasSize(2);
    assertThat(records.getFirst().customer().text(CustomerColumn.LAST_NAME)).isEqualTo("O\"Brien");
  }

  @Test
  void blankLinesHoldNoRecordButCountAsLines() throws IOException {
    List<CsvRecord> records = read(HEADER + "\n\n" + FIRST + "\n\n\n" + SECOND + "\n\n\n");
    assertThat(records).extracting(CsvRecord::row).containsExactly(1L, 2L);
    assertThat(records).extracting(CsvRecord::line).containsExactly(3L, 6L);
    List<CsvRecord> late = read("\n\n" + HEADER + "\n" + FIRST + "\n");
    assertThat(late).extracting(CsvRecord::row).containsExactly(1L);
    assertThat(late).extracting(CsvRecord::line).containsExactly(4L);
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() throws IOException {
    assertThat(read(HEADER)).isEmpty();
    assertThat(read(HEADER + "\r\n")).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreMarked() throws IOException {
    List<CsvRecord> records =
        read(HEADER + "\n" + FIRST.replace("Lopez", "López"), StandardCharsets.ISO_8859_1);
    assertThat(records.getFirst().customer().text(CustomerColumn.LAST_NAME))
        .isEqualTo("L\uFFFDpez");
    assertThat(texts(read(HEADER + "\n" + FIRST.replace("Lopez", "López 😀"))).getFirst())
        .contains("López 😀");
  }

  @Test
  void missingColumnsAreOneViolationEach() throws IOException {
    Path file = write("first_name,age\nAda,45\n", StandardCharsets.UTF_8);
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      assertThat(reader.missingColumns())
          .hasSize(11)
          .contains(
              new Violation(
                  Rule.COLUMNS_PRESENT,
                  Violation.WHOLE_TABLE,
                  1,
                  "",
                  Optional.of(CustomerColumn.CITY),
                  "",
                  Sentence.of("Column city is missing"),
                  Sentence.of("Add the column city")));
      CsvRecord row = AllRecords.of(reader).getFirst();
      assertThat(row.present())
          .containsExactlyInAnyOrder(CustomerColumn.FIRST_NAME, CustomerColumn.AGE);
      assertThat(row.customer().text(CustomerColumn.AGE)).isEqualTo("45");
      assertThat(row.customer().text(CustomerColumn.CITY)).isEmpty();
      assertThat(row.lengthViolation()).isEmpty();
    }
  }

  @Test
  void aShortRowNamesItsCellsAndLacksTheRest() throws IOException {
    CsvRecord row = read(HEADER + "\nCUST00000001,Ada,Lopez\n").getFirst();
    assertThat(row.lengthViolation())
        .contains(
            new Violation(
                Rule.ROW_LENGTH,
                1,
                2,
                "CUST00000001",
                Optional.empty(),
                "",
                Sentence.of("Expected 13 cells, as in the header, but found 3 cells"),
                Sentence.of("Add 10 cells")));
    assertThat(row.present())
        .containsExactlyInAnyOrder(
            CustomerColumn.CUSTOMER_ID, CustomerColumn.FIRST_NAME, CustomerColumn.LAST_NAME);
  }

  @Test
  void aLongRowNamesItsCells() throws IOException {
    CsvRecord row = read(HEADER + "\n" + FIRST + ",more\n").getFirst();
    assertThat(row.lengthViolation().orElseThrow().message())
        .hasToString("Expected 13 cells, as in the header, but found 14 cells");
    assertThat(row.lengthViolation().orElseThrow().suggestion())
        .hasToString("Quote text with commas or remove 1 cell");
    assertThat(row.present()).isEqualTo(CustomerRules.ALL_COLUMNS);
  }

  @Test
  void bytesAreCountedToTheEndOfTheFile() throws IOException {
    Path file = write(HEADER + "\n" + FIRST.replace("Lopez", "López"), StandardCharsets.UTF_8);
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      while (reader.next().isPresent()) {
        assertThat(reader.bytesRead()).isPositive();
      }
      assertThat(reader.bytesRead()).isEqualTo(Files.size(file)).isEqualTo(reader.size());
    }
  }

  @Test
  void anEmptyFileIsRefused() {
    String sentence = "customers.csv is empty; the first line should be " + HEADER;
    assertRefused("", sentence);
    assertRefused("\uFEFF", sentence);
    assertRefused("\n\r\n\n", sentence);
  }

  @Test
  void aFileThatIsNoTableIsRefused() {
    String sentence =
        "customers.csv is not a customer table, as its first line names none of its columns;"
            + " the first line should be "
            + HEADER;
    assertRefused("{\"customers\": 50000}\n", sentence);
    assertRefused(FIRST + "\n" + SECOND, sentence);
  }

  @Test
  void otherSeparatorsAreNamed() {
    String sentence =
        "customers.csv has other separators than commas; save it with commas between the fields;"
            + " the first line should be "
            + HEADER;
    assertRefused(HEADER.replace(',', ';'), sentence);
    assertRefused(HEADER.replace(',', '\t'), sentence);
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() {
    assertRefused(
        HEADER + ",note,Email\n" + FIRST + ",,x@example.com\n",
        "customers.csv names the column email twice, as columns 4 and 15; rename or remove one");
  }

  @Test
  void utf16IsRefused() {
    String sentence = "customers.csv is text in UTF-16; save it as UTF-8";
    assertRefused("\uFEFF" + HEADER, StandardCharsets.UTF_16LE, sentence);
    assertRefused("\uFEFF" + HEADER, StandardCharsets.UTF_16BE, sentence);
  }

  @Test
  void binaryFilesAreRefused() {
    assertRefused(
        "PK\u0003\u0004\0\0\0",
        "customers.csv is not text, as line 1 holds a NUL character; choose a CSV file in UTF-8");
    assertRefused(
        HEADER + "\n" + FIRST + "\nCUST\0",
        "customers.csv is not text, as line 3 holds a NUL character; choose a CSV file in UTF-8");
  }

  @Test
  void aLineOfTheLongestLengthIsRead() throws IOException {
    String longest = FIRST + " ".repeat((1 << 20) - FIRST.length());
    assertThat(read(HEADER + "\n" + longest + "\n" + SECOND)).hasSize(2);
    assertRefused(
        HEADER + "\n" + longest + " \n" + SECOND,
        "customers.csv has more than 1,048,576 characters on line 2; check that it is a CSV file");
  }

  @Test
  void anEndlessLineIsRefusedBeforeItFillsTheMemory() throws IOException {
    Path file = folder.resolve("customers.csv");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER + "\n");
      String part = "x".repeat(1 << 20);
      for (int i = 0; i < 20; i++) {
        writer.write(part);
      }
    }
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      assertThatThrownBy(reader::next)
          .isInstanceOf(UnreadableCsvException.class)
          .hasMessage(
              "customers.csv has more than 1,048,576 characters on line 2;"
                  + " check that it is a CSV file");
      assertThat(reader.bytesRead()).isLessThan(2 << 20);
    }
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() {
    String open = HEADER + "\n" + FIRST + "\n" + SECOND.replace("Los", "\"Los") + "\n";
    assertRefused(
        open + SECOND,
        "customers.csv opens a quote on line 3 that is not closed to the end of the file;"
            + " close it after the text of the cell");
    assertRefused(
        open + (SECOND + "\n").repeat(500),
        "customers.csv opens a quote on line 3 that is not closed within 200 lines;"
            + " close it after the text of the cell");
    assertRefused(
        open + ("x".repeat(100_000) + "\n").repeat(100),
        "customers.csv opens a quote on line 3 that is not closed within 1,048,576 characters;"
            + " close it after the text of the cell");
  }

  @Test
  void aFolderIsRefused() {
    assertThatThrownBy(() -> new CustomerCsvReader(folder))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(folder.getFileName() + " is a folder; choose a CSV file");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> new CustomerCsvReader(folder.resolve("lost.csv")))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage("lost.csv does not exist in " + folder + "; check the name and the folder");
  }

  @Test
  void aFileThatTheSystemDoesNotGiveIsRefused() {
    Path file = Path.of("/data/customers.csv");
    assertThat(UnreadableCsvException.because(file, new AccessDeniedException("x")))
        .hasMessage("customers.csv may not be read; ask for the right to read it");
    assertThat(
            UnreadableCsvException.because(file, new FileSystemException("x", null, "I/O error")))
        .hasMessage("customers.csv could not be read (x: I/O error); copy it and try again");
  }

  private static String line(long row) {
    return String.join(",", TestCustomers.legal(row).texts());
  }

  private static List<String> legal(long row) {
    return TestCustomers.legal(row).texts();
  }

  private static List<List<String>> texts(List<CsvRecord> records) {
    return records.stream()
        .map(CsvRecord::customer)
        .map(CustomerText::texts)
        .collect(Collectors.toList());
  }

  private void assertRefused(String text, String sentence) {
    assertRefused(text, StandardCharsets.UTF_8, sentence);
  }

  private void assertRefused(String text, Charset charset, String sentence) {
    assertThatThrownBy(() -> read(text, charset))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(sentence);
  }

  private List<CsvRecord> read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private List<CsvRecord> read(String text, Charset charset) throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(write(text, charset))) {
      return AllRecords.of(reader);
    }
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("customers.csv"), text.getBytes(charset));
  }
}
