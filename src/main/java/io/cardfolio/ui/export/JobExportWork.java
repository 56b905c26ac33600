package io.cardfolio.ui.export;

import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.estimate.CustomerFileEstimate;
import io.cardfolio.job.estimate.TransactionFileEstimate;
import io.cardfolio.job.estimate.TransactionSample;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportProgress;
import io.cardfolio.job.report.ReportJson;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// Does the export dialog's work with the same jobs that the command line runs.
public final class JobExportWork implements ExportWork {
  /// Of how many customers the transactions are counted before they are exported: that takes half a
  /// second.
  private static final long COUNTED = 5_000_000;

  private final Pools pools;
  private final int threads;
  private final LongSupplier nanoClock;

  /// Work over shared pools.
  ///
  /// @param threads how many threads a job works on
  /// @param nanoClock tells how long jobs take
  public JobExportWork(Pools pools, int threads, LongSupplier nanoClock) {
    this.pools = pools;
    this.threads = threads;
    this.nanoClock = nanoClock;
  }

  @Override
  public ExportSample sample(
      PortfolioSpec spec, Optional<CustomerOutcome> outcome, Progress progress) throws IOException {
    CustomerFileEstimate job = new CustomerFileEstimate(Portfolio.of(spec, pools));
    String statistics = outcome.isPresent() ? statistics(spec, outcome.get()) : "";
    Map<ExportFormat, ExportSample.Estimate> estimates = new EnumMap<>(ExportFormat.class);
    for (ExportFormat format : ExportFormat.values()) {
      if (format.isTable()) {
        measured(job, spec, format, progress).ifPresent(it -> estimates.put(format, it));
      }
    }
    if (outcome.isPresent() && estimates.containsKey(ExportFormat.CSV)) {
      estimates.put(
          ExportFormat.STATISTICS,
          new ExportSample.Estimate(bytes(statistics), estimates.get(ExportFormat.CSV).nanos()));
    }
    estimates.put(
        ExportFormat.SETTINGS, new ExportSample.Estimate(bytes(SettingsJson.write(spec)), 0));
    return new ExportSample(
        estimates,
        job.firstLines(ExportSample.SHOWN_ROWS),
        transactions(spec, progress),
        statistics.lines().limit(ExportSample.SHOWN_LINES).toList());
  }

  /// Size and time of all customers; nothing where this machine cannot pack so.
  private Optional<ExportSample.Estimate> measured(
      CustomerFileEstimate job, PortfolioSpec spec, ExportFormat format, Progress progress) {
    long start = nanoClock.getAsLong();
    try {
      long bytes = job.bytes(format.compression(), progress);
      double nanosARow = (double) (nanoClock.getAsLong() - start) / Math.max(1, job.rows());
      return Optional.of(
          new ExportSample.Estimate(bytes, Math.round(nanosARow * spec.customers() / threads)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private ExportSample.Transactions transactions(PortfolioSpec spec, Progress progress)
      throws IOException {
    PortfolioSpec few = TransactionSample.of(spec);
    Portfolio first = Portfolio.of(few, pools);
    long fewRows = new Transactions(first).count();
    boolean exact = spec.customers() <= COUNTED;
    long rows =
        exact
            ? new Transactions(Portfolio.of(spec, pools)).count()
            : Math.round((double) fewRows * spec.customers() / few.customers());
    double times = few.equals(spec) ? 1 : (double) rows / fewRows;
    TransactionFileEstimate job = new TransactionFileEstimate(first);
    Map<ExportFormat, ExportSample.Estimate> estimates = new EnumMap<>(ExportFormat.class);
    for (ExportFormat format : ExportFormat.values()) {
      if (format.isTable()) {
        measured(job, format, times, progress).ifPresent(it -> estimates.put(format, it));
      }
    }
    return new ExportSample.Transactions(
        rows, exact, estimates, job.firstLines(ExportSample.SHOWN_ROWS));
  }

  /// Size and time of all transactions; nothing where this machine cannot pack so.
  ///
  /// @param times how many times as many as the job makes they are
  private Optional<ExportSample.Estimate> measured(
      TransactionFileEstimate job, ExportFormat format, double times, Progress progress) {
    long start = nanoClock.getAsLong();
    try {
      double bytes = times * job.bytes(format.compression(), progress);
      double nanos = times * (nanoClock.getAsLong() - start) / threads;
      return Optional.of(new ExportSample.Estimate(Math.round(bytes), Math.round(nanos)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String statistics(PortfolioSpec spec, CustomerOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportJson(spec, outcome).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public ExportPlace look(ExportPlan plan) {
    List<Path> files = plan.all();
    return new ExportPlace(
        freeBytes(files.getFirst()),
        files.stream()
            .filter(Files::isRegularFile)
            .map(file -> String.valueOf(file.getFileName()))
            .toList());
  }

  private static OptionalLong freeBytes(Path file) {
    for (Path folder = file.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder)) {
        try {
          return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
          return OptionalLong.empty();
        }
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public long export(PortfolioSpec spec, ExportPlan plan, ExportProgress progress)
      throws IOException {
    new ExportJob(Portfolio.of(spec, pools), threads).run(plan, progress);
    long bytes = 0;
    for (Path file : plan.all()) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
