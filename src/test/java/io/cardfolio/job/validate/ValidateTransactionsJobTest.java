package io.cardfolio.job.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.check.TransactionChunk;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.check.TransactionTable;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Column;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.csv.UnreadableCsvException;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.TransactionRules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of transactions against the customers they belong to.
class ValidateTransactionsJobTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(60);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("settings")
  void whatTheGeneratorMakesIsSound(PortfolioSpec spec) throws IOException {
    Path customers = customers(spec);
    Path transactions = folder.resolve("t.csv");
    TransactionOutcome made =
        new TransactionJob(Portfolio.of(spec), 2).save(transactions, Progress.NONE);
    TransactionOutcome read =
        new ValidateTransactionsJob(spec, 2).run(transactions, customers, Progress.NONE);
    assertThat(made.report().counts()).isEmpty();
    assertThat(made.report().rows()).isEqualTo(made.summary().transactions()).isPositive();
    assertThat(read).isEqualTo(made);
  }

  static Stream<PortfolioSpec> settings() {
    PortfolioSpec some = PortfolioSpec.defaults().withCustomers(2_000);
    PortfolioSpec few = some.withCustomers(500);
    return Stream.of(
        some,
        Preset.STUDENT_LAUNCH.spec().withCustomers(2_000),
        Preset.PREMIUM_TRAVEL.spec().withCustomers(500),
        some.withSeed(7).withAsOf(LocalDate.of(2024, 2, 15)),
        few.withAsOf(LocalDate.of(2023, 3, 31)),
        few.withAsOf(LocalDate.of(2024, 2, 29)),
        some.withTransactions(some.transactions().withMonths(1)),
        few.withTransactions(few.transactions().withMonths(17)),
        few.withTransactions(few.transactions().withMonths(60)),
        few.withTransactions(few.transactions().withTolerance(Percent.ZERO)),
        few.withTransactions(few.transactions().withApproved(Percent.ZERO)),
        few.withTransactions(few.transactions().withApproved(Percent.of(70))));
  }

  @Test
  void partsOfAPortfolioAreSoundByThemselves() throws IOException {
    Path customers = customers(SPEC);
    Path part = folder.resolve("part.csv");
    new TransactionJob(Portfolio.of(SPEC), new Shard(3, 4), 2).save(part, Progress.NONE);
    List<String> lines = new ArrayList<>(Files.readAllLines(part));
    assertThat(lines.getFirst()).doesNotStartWith("TXN00000000001,");
    lines.addFirst(TransactionColumn.headers());
    assertThat(report(lines, customers).counts()).isEmpty();
  }

  @Test
  void plantedFaultsAreShownWhereTheyAre() throws IOException {
    List<String> lines = lines();
    cell(lines, 3, TransactionColumn.TRANSACTION_ID, "TXN3");
    cell(lines, 20, TransactionColumn.TRANSACTION_ID, "TXN00000000019");
    cell(lines, 30, TransactionColumn.CUSTOMER_ID, "CUST00000061");
    cell(lines, 40, TransactionColumn.CUSTOMER_ID, "CUST1");
    cell(lines, 50, TransactionColumn.TRANSACTION_DATE, "2025-13-01T00:00:00");
    cell(lines, 60, TransactionColumn.TRANSACTION_DATE, "2019-01-01T00:00:00");
    cell(lines, 70, TransactionColumn.TRANSACTION_AMOUNT, "-5.00");
    cell(lines, 80, TransactionColumn.TRANSACTION_AMOUNT, "5");
    cell(lines, 90, TransactionColumn.MERCHANT_NAME, " ");
    cell(lines, 100, TransactionColumn.MERCHANT_CATEGORY, "Shoes");
    cell(lines, 110, TransactionColumn.CHANNEL, "online");
    cell(lines, 120, TransactionColumn.STATUS, "paid");
    cell(lines, 130, TransactionColumn.MERCHANT_NAME, "\"Smith, \"\"Joe\"\"\nand Sons\"");
    lines.set(140, lines.get(140) + ",surplus");
    lines.set(150, lines.get(150).substring(0, lines.get(150).lastIndexOf(',')));
    ValidationReport report = report(lines, customers(SPEC));
    assertThat(report.violations())
        .extracting(ValidateTransactionsJobTest::place)
        .containsExactly(
            "transaction_id_format row 3 line 4 transaction_id [TXN3]",
            "transaction_id_sequence row 20 line 21 transaction_id [TXN00000000019]",
            "transaction_id_unique row 20 line 21 transaction_id [TXN00000000019]",
            "customer_known row 30 line 31 customer_id [CUST00000061]",
            "id_format row 40 line 41 customer_id [CUST1]",
            "transaction_date_format row 50 line 51 transaction_date [2025-13-01T00:00:00]",
            "transaction_date_range row 60 line 61 transaction_date [2019-01-01T00:00:00]",
            "transaction_after_opening row 60 line 61 transaction_date [2019-01-01T00:00:00]",
            "amount_positive row 70 line 71 transaction_amount [-5.00]",
            "amount_format row 80 line 81 transaction_amount [5]",
            "required_field row 90 line 91 merchant_name [ ]",
            "category_known row 100 line 101 merchant_category [Shoes]",
            "channel_known row 110 line 111 channel [online]",
            "status_known row 120 line 121 status [paid]",
            "row_length row 140 line 142 - []",
            "row_length row 150 line 152 - []");
    assertThat(report.affectedRows()).isEqualTo(14);
    assertThat(report.isValid()).isFalse();
  }

  @Test
  void amountsThatWereChangedAreSeenInTheMonthsTotal() throws IOException {
    List<String> lines = lines();
    int last = lines.size() - 1;
    cell(lines, last, TransactionColumn.TRANSACTION_AMOUNT, "25000.00");
    cell(lines, last, TransactionColumn.STATUS, "approved");
    ValidationReport report = report(lines, customers(SPEC));
    assertThat(report.isValid()).isTrue();
    assertThat(report.violations())
        .extracting(it -> it.rule() + " " + it.customerId())
        .containsExactly("DECLINE_SEEN CUST00000060", "MONTHLY_TOTAL CUST00000060");
    assertThat(report.violations().getLast().message().toString())
        .startsWith("CUST00000060 spends more in the month from 2025-12-01 than $");
  }

  @Test
  void aFileInTheOrderOfTimeSaysWhatItNeedsAndIsStillCheckedRowByRow() throws IOException {
    List<String> lines = lines();
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    rows.sort(Comparator.comparing(line -> line.split(",", -1)[2]));
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, "TXN%011d".formatted(i + 1) + rows.get(i).substring(14));
    }
    rows.addFirst(lines.getFirst());
    cell(rows, rows.size() - 1, TransactionColumn.TRANSACTION_AMOUNT, "0.00");
    ValidationReport report = report(rows, customers(SPEC));
    assertThat(report.counts())
        .isEqualTo(Map.of(Rule.TRANSACTION_ORDER, 1L, Rule.AMOUNT_POSITIVE, 1L));
    Violation order = report.violations().getFirst();
    assertThat(order.message().toString()).matches("Customer CUST000000\\d\\d came before");
    assertThat(order.suggestion())
        .hasToString("Sort by customer_id and transaction_date to have monthly totals checked");
    assertThat(order.row()).isPositive();
  }

  @Test
  void shuffledRowsAreFoundOutOfSequenceAndNotDoubled() throws IOException {
    List<String> lines = lines();
    Collections.swap(lines, 100, 200);
    ValidationReport report = report(lines, customers(SPEC));
    assertThat(report.counts()).isEqualTo(Map.of(Rule.TRANSACTION_ID_SEQUENCE, 2L));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1_000, 70_000})
  void blocksAndThreadsDoNotChangeWhatIsFound(int blockBytes) throws IOException {
    List<String> lines = lines();
    cell(lines, 300, TransactionColumn.CHANNEL, "");
    lines.subList(400, 420).clear();
    lines.add(500, "");
    Path file = Files.write(folder.resolve("t.csv"), lines);
    Path customers = customers(SPEC);
    TransactionOutcome usual =
        new ValidateTransactionsJob(SPEC, 1).run(file, customers, Progress.NONE);
    assertThat(usual.report().counts().keySet())
        .contains(Rule.REQUIRED_FIELD, Rule.TRANSACTION_ID_SEQUENCE);
    for (int threads : new int[] {1, 3}) {
      assertThat(
              new ValidateTransactionsJob(SPEC, threads, blockBytes)
                  .run(file, customers, Progress.NONE))
          .isEqualTo(usual);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void packedFilesAreRead(String ending) throws IOException {
    Path customers = folder.resolve("c.csv" + ending);
    Path transactions = folder.resolve("t.csv" + ending);
    Portfolio.of(SPEC).save(customers);
    TransactionOutcome made =
        new TransactionJob(Portfolio.of(SPEC), 2).save(transactions, Progress.NONE);
    assertThat(new ValidateTransactionsJob(SPEC, 2).run(transactions, customers, Progress.NONE))
        .isEqualTo(made);
  }

  @Test
  void columnsMayStandInAnotherOrderAndLack() throws IOException {
    List<String> turned =
        lines().stream()
            .map(line -> line.split(",", -1))
            .map(cells ->
                String.join(
                    ",", cells[7], cells[0], cells[1], "x", cells[2], cells[3], cells[5], cells[6]))
            .toList();
    ValidationReport report = report(turned, customers(SPEC));
    assertThat(report.counts()).isEqualTo(Map.of(Rule.TRANSACTION_COLUMNS, 1L));
    Violation missing = report.violations().getFirst();
    assertThat(missing.message()).hasToString("Column merchant_name is missing");
    assertThat(missing.column()).contains(TransactionColumn.MERCHANT_NAME);
  }

  @Test
  void aFileThatIsNoneIsRefusedInASentence() throws IOException {
    Path customers = customers(SPEC);
    Path transactions = Files.write(folder.resolve("t.csv"), lines());
    refused(
        transactions,
        transactions,
        "t.csv holds transactions, not customers; choose the file of the customers, or hold both"
            + " against each other with cardfolio validate --transactions FILE --customers FILE");
    Path other = Files.writeString(folder.resolve("o.csv"), "a,b\n1,2\n");
    refused(
        other,
        customers,
        "o.csv is not a transaction table, as its first line names none of its columns; the first"
            + " line should be "
            + TransactionColumn.headers());
    refused(
        Files.writeString(folder.resolve("n.csv"), TransactionColumn.headers() + "\nTXN\0,\n"),
        customers,
        "n.csv is not text, as line 2 holds a NUL character; choose a CSV file in UTF-8");
    refused(
        Files.writeString(folder.resolve("q.csv"), TransactionColumn.headers() + "\n\"TXN,\n"),
        customers,
        "q.csv opens a quote on line 2 that is not closed to the end of the file; close it after"
            + " the text of the cell");
    Path bare = Files.writeString(folder.resolve("bare.csv"), "customer_id,credit_limit\n");
    refused(
        transactions,
        bare,
        "bare.csv lacks the column account_open_date, which transactions are held against; add it");
  }

  private void refused(Path transactions, Path customers, String sentence) {
    ValidateTransactionsJob job = new ValidateTransactionsJob(SPEC, 1);
    assertThatThrownBy(() -> job.run(transactions, customers, Progress.NONE))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(sentence);
  }

  @Test
  void customersWithFaultsOfTheirOwnAreNotJudgedByThem() throws IOException {
    List<String> customers = new ArrayList<>(Files.readAllLines(customers(SPEC)));
    customers.replaceAll(line ->
        line.startsWith("CUST00000005,") ? line.replaceAll("20\\d\\d-\\d\\d-\\d\\d", "x") : line);
    customers.replaceAll(line ->
        line.startsWith("CUST00000006,")
            ? line.replaceAll(",[A-Z][^,]*,(gradual|sudden)?$", ",Nobody,")
            : line);
    Path file = Files.write(folder.resolve("faulty.csv"), customers);
    assertThat(report(lines(), file).counts()).isEmpty();
  }

  @Test
  void stopsWhenAskedTo() throws IOException {
    Path customers = customers(SPEC);
    Path transactions = Files.write(folder.resolve("t.csv"), lines());
    assertThatThrownBy(() ->
            new ValidateTransactionsJob(SPEC, 2).run(transactions, customers, (_, _) -> false))
        .isInstanceOf(JobCancelledException.class);
  }

  @Test
  void whatIsDrawnIsHeldAgainstTheSettingsAndNotTakenForRight() {
    PortfolioSpec half = SPEC.withTransactions(SPEC.transactions().withMonths(9));
    TransactionTable table = new TransactionTable(half);
    TransactionChunk chunk =
        table.newChunk(1, _ -> Optional.of(new Account(0, 0, 5_000, Account.UNKNOWN)));
    TransactionGenerator generator = Portfolio.of(SPEC).generator().transactions();
    long[] early = {0};
    generator.draw(
        1,
        20,
        1,
        month -> {
          for (int i = 0; i < month.count(); i++) {
            if (!chunk.take(month, i)) {
              early[0]++;
              chunk.add(
                  TransactionText.of(generator.transaction(month, i)),
                  TransactionRules.ALL_COLUMNS,
                  Violation.WHOLE_TABLE);
            }
          }
        });
    table.add(chunk);
    ValidationReport report = table.outcome().report();
    assertThat(early[0]).isPositive().isLessThan(report.rows());
    assertThat(report.count(Rule.TRANSACTION_DATE_RANGE)).isEqualTo(early[0]);
    assertThat(report.count(Rule.TRANSACTION_ID_SEQUENCE)).isZero();
  }

  @Test
  void soundTransactionsTakeNextToNoMemory() {
    PortfolioSpec spec = SPEC.withCustomers(400);
    TransactionTable table = new TransactionTable(spec);
    TransactionGenerator generator = Portfolio.of(spec).generator().transactions();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    TransactionChunk chunk =
        table.newChunk(1, _ -> Optional.of(new Account(0, 0, 5_000, Account.UNKNOWN)));
    Consumer<TransactionChunk> draw =
        into ->
            generator.draw(
                1,
                400,
                1,
                month -> {
                  for (int i = 0; i < month.count(); i++) {
                    assertTaken(into.take(month, i));
                  }
                });
    long before = threads.getCurrentThreadAllocatedBytes();
    draw.accept(chunk);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(chunk.rows()).isGreaterThan(200_000);
    assertThat((double) allocated / chunk.rows()).isLessThan(5);
  }

  private static void assertTaken(boolean taken) {
    if (!taken) {
      throw new AssertionError("not taken");
    }
  }

  private List<String> lines() throws IOException {
    Path file = folder.resolve("made.csv");
    new TransactionJob(Portfolio.of(SPEC), 2).save(file, Progress.NONE);
    return new ArrayList<>(Files.readAllLines(file));
  }

  private Path customers(PortfolioSpec spec) throws IOException {
    Path file = folder.resolve("customers.csv");
    Portfolio.of(spec).save(file);
    return file;
  }

  private ValidationReport report(List<String> lines, Path customers) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    return new ValidateTransactionsJob(SPEC, 2).run(file, customers, Progress.NONE).report();
  }

  /// Changes a cell of a row; line 0 is the header.
  private static void cell(List<String> lines, int row, TransactionColumn column, String text) {
    String[] cells = lines.get(row).split(",", -1);
    cells[column.ordinal()] = text;
    lines.set(row, String.join(",", cells));
  }

  private static String place(Violation violation) {
    return "%s row %d line %d %s [%s]"
        .formatted(
            violation.rule().key(),
            violation.row(),
            violation.line(),
            violation.column().map(Column::header).orElse("-"),
            violation.value());
  }
}
