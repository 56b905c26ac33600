package io.cardfolio.job.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.job.CustomerDefectLabels;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.TransactionDefectLabels;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.report.ReportJson;
import io.cardfolio.job.run.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Makes the bytes of each file of an export, to be written or to be held against a manifest.
final class FileMaker {
  private final Portfolio portfolio;
  private final CustomerJob job;
  private final CustomerDefectLabels labels;
  private final Shard shard;
  private final int threads;
  private Optional<CustomerOutcome> outcome = Optional.empty();
  private Optional<TransactionOutcome> transactions = Optional.empty();

  FileMaker(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.job = new CustomerJob(portfolio, shard, threads);
    this.labels = new CustomerDefectLabels(portfolio, shard, threads);
    this.shard = shard;
    this.threads = threads;
  }

  /// Makes one file.
  ///
  /// @param out gets the bytes and stays open
  /// @throws InvalidDataException if a customer or a transaction breaks a rule
  void make(FileContent content, Compression compression, OutputStream out, Progress progress)
      throws IOException {
    switch (content) {
      case CUSTOMERS ->
          outcome = Optional.of(job.write(out, compression, progress).requireExpected());
      case DEFECT_LABELS -> labels.write(out, compression, progress);
      case TRANSACTIONS ->
          transactions =
              Optional.of(
                  new TransactionJob(portfolio, shard, threads)
                      .write(out, compression, progress)
                      .requireExpected());
      case TRANSACTION_DEFECT_LABELS ->
          new TransactionDefectLabels(portfolio, shard, threads).write(out, compression, progress);
      case STATISTICS -> new ReportJson(portfolio.spec(), outcome(progress)).write(out);
      case SETTINGS ->
          out.write(SettingsJson.write(portfolio.spec()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// What the customers come to; they are made for it if no file has needed them.
  CustomerOutcome outcome(Progress progress) throws IOException {
    if (outcome.isEmpty()) {
      outcome = Optional.of(job.check(progress).requireExpected());
    }
    return outcome.get();
  }

  /// What the tables come to that files have needed.
  Exported exported() {
    return new Exported(outcome, transactions);
  }
}
