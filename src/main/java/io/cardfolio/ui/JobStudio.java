package io.cardfolio.ui;

import io.cardfolio.export.Compression;
import io.cardfolio.export.SettingsJson;
import io.cardfolio.export.SettingsReader;
import io.cardfolio.export.WholeFile;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.ErrorList;
import io.cardfolio.job.FoundRows;
import io.cardfolio.job.GenerateJob;
import io.cardfolio.job.OpenedCsv;
import io.cardfolio.job.Outcome;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Progress;
import io.cardfolio.job.SearchJob;
import io.cardfolio.job.ValidateJob;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.export.JobExportWork;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Does the window's work with the same jobs that the command line runs.
public final class JobStudio implements Studio {
  private final Pools pools = new Pools();
  private final int threads;
  private final LongSupplier nanoClock;

  /// A studio of its own pools.
  ///
  /// @param threads how many threads a job works on
  /// @param nanoClock tells how long jobs take
  public JobStudio(int threads, LongSupplier nanoClock) {
    this.threads = threads;
    this.nanoClock = nanoClock;
  }

  @Override
  public ShownDataset generate(PortfolioSpec spec, Progress progress) {
    long start = nanoClock.getAsLong();
    Portfolio portfolio = Portfolio.of(spec, pools);
    Outcome outcome = new GenerateJob(portfolio, threads).check(progress);
    return new ShownDataset(
        spec, outcome, new GeneratedRows(portfolio, threads), Optional.empty(), millisSince(start));
  }

  @Override
  public ShownDataset open(Path csv, PortfolioSpec spec, Progress progress) throws IOException {
    long start = nanoClock.getAsLong();
    OpenedCsv opened = new ValidateJob(spec, threads).open(csv, progress);
    return new ShownDataset(
        spec,
        opened.outcome(),
        new ReadRows(opened.rows(), opened.bytes()),
        Optional.of(csv),
        millisSince(start));
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
          ErrorList.write(report, Compression.of(csv), out);
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

  /// Customers that are made when they are asked for.
  private record GeneratedRows(Portfolio portfolio, int threads) implements CustomerRows {
    @Override
    public long size() {
      return portfolio.size();
    }

    @Override
    public CustomerText row(long number) {
      return portfolio.text(number);
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
