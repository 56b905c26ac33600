package io.cardfolio.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.export.FileVerdict;
import io.cardfolio.job.export.VerifyJob;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an export is estimated to come to, against what it comes to.
class JobExportWorkTest {
  @TempDir private Path folder;

  private final AtomicLong clock = new AtomicLong();
  private final JobExportWork work =
      new JobExportWork(new Pools(), 2, () -> clock.addAndGet(1_000_000));

  @Test
  void sizesOfASmallDatasetAreExact() throws IOException {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(2_000);
    CustomerOutcome outcome = Portfolio.of(spec).validate();
    ExportSample sample = work.sample(spec, Optional.of(outcome), Progress.NONE);
    for (ExportFormat format : ExportFormat.values()) {
      Path file = folder.resolve("x" + format.ending());
      long bytes = work.export(spec, plan(format, file), _ -> true);
      assertThat(sample.of(format).orElseThrow().bytes())
          .as(format.name())
          .isEqualTo(bytes)
          .isEqualTo(Files.size(file));
    }
  }

  @Test
  void sizesOfALargeDatasetAreWithinAPercent() throws IOException {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(200_000);
    ExportSample sample = work.sample(spec, Optional.empty(), Progress.NONE);
    for (ExportFormat format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.CSV_GZ}) {
      long bytes =
          work.export(spec, plan(format, folder.resolve("x" + format.ending())), _ -> true);
      assertThat(sample.of(format).orElseThrow().bytes())
          .as(format.name())
          .isCloseTo(bytes, Percentage.withPercentage(1));
    }
    assertThat(sample.of(ExportFormat.STATISTICS)).isEmpty();
  }

  @Test
  void theTimeIsThatOfTheSampleForAllRowsOnAllThreads() throws IOException {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(240_000);
    ExportSample sample = work.sample(spec, Optional.empty(), Progress.NONE);
    assertThat(sample.of(ExportFormat.CSV).orElseThrow().nanos()).isEqualTo(1_000_000 * 10 / 2);
  }

  @Test
  void theFirstLinesAreThoseOfTheFile() throws IOException {
    for (long customers : new long[] {0, 3, 9, 1_000_000}) {
      PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(customers);
      List<String> lines = work.sample(spec, Optional.empty(), Progress.NONE).customers();
      assertThat(lines).hasSize((int) Math.min(6, customers + 1));
      Path file = folder.resolve("c.csv");
      PortfolioSpec first = spec.withCustomers(Math.min(5, customers));
      work.export(first, plan(ExportFormat.CSV, file), _ -> true);
      assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
  }

  @Test
  void whatIsToldOfFewTransactionsIsExact() throws IOException {
    for (long customers : new long[] {0, 300}) {
      PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(customers);
      ExportSample.Transactions told =
          work.sample(spec, Optional.empty(), Progress.NONE).transactions();
      assertThat(told.exact()).isTrue();
      for (ExportFormat format : told.estimates().keySet()) {
        Path file = folder.resolve("t" + format.ending());
        work.export(spec, transactionPlan(file), _ -> true);
        assertThat(told.estimates().get(format).bytes()).isEqualTo(Files.size(file));
      }
      List<String> lines = Files.readAllLines(folder.resolve("t.csv"));
      assertThat(told.rows()).isEqualTo(lines.size() - 1);
      assertThat(told.lines()).isEqualTo(lines.subList(0, Math.min(6, lines.size())));
    }
  }

  @Test
  void manyTransactionsAreCountedAndTheirSizeIsEstimated() throws IOException {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(5_000);
    ExportSample.Transactions told =
        work.sample(spec, Optional.empty(), Progress.NONE).transactions();
    assertThat(told.exact()).isTrue();
    assertThat(told.rows()).isEqualTo(new Transactions(Portfolio.of(spec)).count());
    Path file = folder.resolve("t.csv");
    work.export(spec, transactionPlan(file), _ -> true);
    assertThat(told.estimates().get(ExportFormat.CSV).bytes())
        .isCloseTo(Files.size(file), Percentage.withPercentage(1));
    PortfolioSpec most = spec.withCustomers(PortfolioSpec.MAX_CUSTOMERS);
    ExportSample.Transactions about =
        work.sample(most, Optional.empty(), Progress.NONE).transactions();
    assertThat(about.exact()).isFalse();
    assertThat(about.rows()).isBetween(50_000_000_000L, 60_000_000_000L);
  }

  @Test
  void anExportWithTransactionsVerifies() throws Exception {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(300);
    Destination mine = new Destination(Destination.Kind.FILE, folder.resolve("mine"));
    Path manifest = mine.manifest(ExportFormat.CSV_GZ);
    ExportPlan plan =
        new ExportPlan(
            Stream.of(FileContent.CUSTOMERS, FileContent.TRANSACTIONS)
                .map(content ->
                    new PlannedFile(
                        content, mine.file(content, ExportFormat.CSV_GZ, FileContent.CUSTOMERS)))
                .toList(),
            Optional.of(manifest));
    work.export(spec, plan, _ -> true);
    assertThat(folder.resolve("mine.transactions.csv.gz")).isNotEmptyFile();
    VerifyJob job = new VerifyJob(ManifestReader.read(manifest), 2);
    assertThat(job.run(folder, Progress.NONE).files())
        .extracting(verdict -> verdict.claimed().name(), FileVerdict::isGood)
        .containsExactly(tuple("mine.csv.gz", true), tuple("mine.transactions.csv.gz", true));
    Files.writeString(folder.resolve("mine.transactions.csv.gz"), "x");
    assertThat(job.run(folder, Progress.NONE).isGood()).isFalse();
  }

  private static ExportPlan transactionPlan(Path file) {
    return new ExportPlan(
        List.of(new PlannedFile(FileContent.TRANSACTIONS, file)), Optional.empty());
  }

  @Test
  void aPlaceTellsItsRoomAndWhatIsThere() throws IOException {
    Path file = folder.resolve("new/x.csv");
    ExportPlan plan =
        new ExportPlan(
            List.of(new PlannedFile(FileContent.CUSTOMERS, file)),
            Optional.of(folder.resolve("manifest.json")));
    assertThat(work.look(plan).existing()).isEmpty();
    assertThat(work.look(plan).freeBytes().orElseThrow()).isPositive();
    Files.writeString(folder.resolve("manifest.json"), "{}");
    assertThat(work.look(plan).existing()).containsExactly("manifest.json");
  }

  @Test
  void aFolderThatIsAFileIsSaidAndNothingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x").resolve("x.csv");
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(10);
    assertThatThrownBy(() -> work.export(spec, plan(ExportFormat.CSV, file), _ -> true))
        .hasMessageContaining("is a file, not a folder");
    assertThat(folder.resolve("file")).hasContent("x");
  }

  private static ExportPlan plan(ExportFormat format, Path file) {
    return new ExportPlan(
        List.of(new PlannedFile(format.contents().getFirst(), file)), Optional.empty());
  }
}
