package io.cardfolio.ui.work;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.file.WholeFile;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.report.ViolationsCsv;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.search.FoundRows;
import io.cardfolio.job.search.SearchJob;
import io.cardfolio.job.tune.LiveCheck;
import io.cardfolio.job.validate.OpenedCsv;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.dataset.TransactionSource;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.export.JobExportWork;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/// Does the window's work with the same jobs that the command line runs.
public final class JobStudio implements Studio {
  /// Rows that fill the Customers tab of a large window.
  private static final int PAGE = 40;

  private static final long NANOS_BETWEEN_PARTS = 250_000_000;

  private final Pools pools = new Pools();
  private final LiveCheck live;
  private final int threads;
  private final LongSupplier nanoClock;

  /// A studio of its own pools.
  ///
  /// @param threads how many threads a job works on
  /// @param nanoClock tells how long jobs take
  public JobStudio(int threads, LongSupplier nanoClock) {
    this.threads = threads;
    this.nanoClock = nanoClock;
    live = new LiveCheck(threads);
  }

  @Override
  public ShownDataset generate(
      PortfolioSpec spec, Progress progress, Consumer<ShownDataset> soFar) {
    Making making = new Making(spec);
    if (spec.customers() <= AT_ONCE) {
      return making.made(live.check(making.portfolio, progress), false);
    }
    return making.made(
        new CustomerJob(making.portfolio, threads)
            .watch((done, total, outcome) -> {
              if (making.isDue(done)) {
                soFar.accept(making.part(outcome.get(), Coverage.SO_FAR));
              }
              return progress.goOn(done, total);
            }),
        false);
  }

  /// Rows do not depend on how many there are, so fewer of them are the first of all.
  @Override
  public ShownDataset tune(PortfolioSpec spec, Progress progress) {
    Making making = new Making(spec);
    if (spec.customers() <= AT_ONCE) {
      LiveCheck.Found found = live.checkAgain(making.portfolio, progress);
      return making.made(found.outcome(), found.again());
    }
    Portfolio first = Portfolio.of(spec.withCustomers(SAMPLED), pools);
    return making.part(live.checkAgain(first, progress).outcome(), Coverage.SAMPLE);
  }

  @Override
  public ShownDataset open(Path csv, PortfolioSpec spec, Progress progress) throws IOException {
    long start = nanoClock.getAsLong();
    OpenedCsv opened = new ValidateCustomersJob(spec, threads).open(csv, progress);
    return new ShownDataset(
        spec,
        opened.outcome(),
        new ReadRows(opened.rows(), opened.bytes()),
        Optional.of(csv),
        millisSince(start));
  }

  /// On one thread, as nobody waits for it and others may be asked for more.
  @Override
  public Fingerprint fingerprint(ShownDataset dataset, Progress progress) throws IOException {
    if (dataset.file().isPresent()) {
      return DigestedOutput.of(
          dataset.file().get(), done -> progress.tell(done, dataset.rows().fileBytes()));
    }
    DigestedOutput digest = new DigestedOutput(OutputStream.nullOutputStream());
    new CustomerJob(Portfolio.of(dataset.spec(), pools), 1).write(digest, progress);
    return digest.fingerprint();
  }

  @Override
  public ExportWork exports() {
    return new JobExportWork(pools, threads, nanoClock);
  }

  @Override
  public void exportReport(ValidationReport report, Path csv) throws IOException {
    WholeFile.write(
        csv,
        out -> {
          ViolationsCsv.write(report, Compression.of(csv), out);
          return csv;
        });
  }

  @Override
  public void savePicture(PictureFile picture, Path file) throws IOException {
    WholeFile.write(file, picture.content());
  }

  @Override
  public PortfolioSpec readSettings(Path file) throws IOException {
    return SettingsReader.read(file);
  }

  @Override
  public void writeSettings(PortfolioSpec spec, Path file) throws IOException {
    byte[] json = SettingsJson.write(spec).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(
        file,
        out -> {
          out.write(json);
          return file;
        });
  }

  private long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(nanoClock.getAsLong() - start);
  }

  /// Customers on their way into the window, and how long they take.
  private final class Making {
    private final long start = nanoClock.getAsLong();
    private final PortfolioSpec spec;
    private final Portfolio portfolio;
    private final GeneratedRows rows;
    private final long firstPageMillis;
    private long shownNanos;
    private boolean shown;

    Making(PortfolioSpec spec) {
      this.spec = spec;
      portfolio = Portfolio.of(spec, pools);
      rows = new GeneratedRows(portfolio, threads, new JobTransactions(portfolio, pools, threads));
      LongStream.rangeClosed(1, Math.min(PAGE, rows.size())).forEach(rows::row);
      firstPageMillis = millisSince(start);
    }

    /// Whether what was found so far should be shown again.
    boolean isDue(long done) {
      long now = nanoClock.getAsLong();
      boolean due = done > SAMPLED && (!shown || now - shownNanos >= NANOS_BETWEEN_PARTS);
      if (due) {
        shown = true;
        shownNanos = now;
      }
      return due;
    }

    ShownDataset part(CustomerOutcome outcome, Coverage coverage) {
      return made(outcome, coverage, false);
    }

    ShownDataset made(CustomerOutcome outcome, boolean tuned) {
      return made(outcome, Coverage.WHOLE, tuned);
    }

    private ShownDataset made(CustomerOutcome outcome, Coverage coverage, boolean tuned) {
      return new ShownDataset(
          spec,
          outcome,
          rows,
          Optional.empty(),
          millisSince(start),
          coverage,
          tuned,
          firstPageMillis);
    }
  }

  /// Customers that are made when they are asked for.
  private record GeneratedRows(
      Portfolio portfolio, int threads, TransactionSource transactionSource)
      implements CustomerRows {
    @Override
    public long size() {
      return portfolio.size();
    }

    @Override
    public Optional<TransactionSource> transactions() {
      return Optional.of(transactionSource);
    }

    @Override
    public CustomerText row(long number) {
      return portfolio.text(number);
    }

    @Override
    public List<PlantedDefect> defects(long number) {
      return portfolio.defects(number);
    }

    @Override
    public void find(CustomerFilter filter, FoundRows found, Progress progress) {
      new SearchJob(portfolio, threads).run(filter, found, progress);
    }
  }

  /// Customers that were read from a file.
  private record ReadRows(List<CustomerText> rows, long fileBytes) implements CustomerRows {
    @Override
    public long size() {
      return rows.size();
    }

    @Override
    public CustomerText row(long number) {
      return rows.get(Math.toIntExact(number - 1));
    }
  }
}
