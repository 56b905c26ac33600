package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.summary.TransactionSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The file of transactions: its bytes with their golden digests, its parts and its summary.
class TransactionJobTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(300);

  @TempDir private Path folder;

  /// A change here is a new stream version and a line in the change log.
  @ParameterizedTest
  @CsvSource({
    "BALANCED, 30271be29f881af7ee4caabc25567648cd12867017ce53bc1e53534a9297ebf5",
    "STUDENT_LAUNCH, ebec3cd8425aa4c6b2064305b05b15643b4e78be31dea457ba22a49ecab1b191",
  })
  void theBytesAreThoseOfThisStreamVersion(Preset preset, String digest) throws IOException {
    DigestedOutput out = new DigestedOutput(OutputStream.nullOutputStream());
    new TransactionJob(Portfolio.of(preset.spec().withCustomers(1_000)), 2)
        .write(out, Progress.NONE);
    assertThat(out.fingerprint().sha256()).isEqualTo(digest);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7})
  void theBytesAreTheSameOnAnyNumberOfThreads(int threads) throws IOException {
    assertThat(bytes(Shard.WHOLE, threads)).isEqualTo(bytes(Shard.WHOLE, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 301})
  void shardsJoinedInOrderAreTheWhole(int count) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int index = 1; index <= count; index++) {
      joined.write(bytes(new Shard(index, count), 2));
    }
    assertThat(joined.toByteArray()).isEqualTo(bytes(Shard.WHOLE, 1));
  }

  @Test
  void aPackedFileHoldsTheSame() throws IOException {
    Path file = folder.resolve("transactions.csv.gz");
    new TransactionJob(Portfolio.of(SPEC), 2).save(file, Progress.NONE);
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes(Shard.WHOLE, 1));
    }
  }

  @Test
  void theSummaryAddsUp() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransactionSummary summary =
        new TransactionJob(Portfolio.of(SPEC), 2).write(out, Progress.NONE).summary();
    List<String[]> rows =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    assertThat(summary.transactions()).isEqualTo(rows.size());
    long cents =
        rows.stream()
            .filter(row -> row[7].equals("approved"))
            .mapToLong(row -> Long.parseLong(row[3].replace(".", "")))
            .sum();
    assertThat(summary.cents()).isEqualTo(cents);
    assertThat(summary.segments().stream().mapToLong(it -> it.spent().cents()).sum())
        .isEqualTo(cents);
    assertThat(summary.months().stream().mapToLong(TransactionSummary.Spent::transactions).sum())
        .isEqualTo(rows.size());
    summary
        .categories()
        .forEach((category, spent) ->
            assertThat(spent.transactions())
                .isEqualTo(rows.stream().filter(row -> row[5].equals(category.label())).count()));
    long onSundayEvenings =
        rows.stream()
            .map(row -> LocalDateTime.parse(row[2]))
            .filter(at -> at.getDayOfWeek() == DayOfWeek.SUNDAY && at.getHour() == 19)
            .count();
    assertThat(onSundayEvenings).isPositive();
    assertThat(summary.hours().get(6).get(19)).isEqualTo(onSundayEvenings);
  }

  @Test
  void noCustomersHaveNoTransactions() throws IOException {
    Path file = folder.resolve("none.csv");
    TransactionSummary summary =
        new TransactionJob(Portfolio.of(SPEC.withCustomers(0)), 1)
            .save(file, Progress.NONE)
            .summary();
    assertThat(summary.transactions()).isZero();
    assertThat(file)
        .hasContent(
            "transaction_id,customer_id,transaction_date,transaction_amount,merchant_name,"
                + "merchant_category,channel,status\n");
  }

  @Test
  void whatIsCancelledLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("transactions.csv"), "old");
    AtomicLong heard = new AtomicLong();
    assertThatThrownBy(() ->
            new TransactionJob(Portfolio.of(SPEC), 2)
                .save(file, (done, _) -> heard.incrementAndGet() < 3))
        .isInstanceOf(JobCancelledException.class);
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("transactions.csv");
  }

  private static byte[] bytes(Shard shard, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TransactionJob(Portfolio.of(SPEC), shard, threads).write(out, Progress.NONE);
    return out.toByteArray();
  }
}
