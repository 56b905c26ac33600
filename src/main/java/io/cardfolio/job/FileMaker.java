package io.cardfolio.job;

import io.cardfolio.export.Compression;
import io.cardfolio.export.FileContent;
import io.cardfolio.export.SettingsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Makes the bytes of each file of an export, to be written or to be held against a manifest.
final class FileMaker {
  private final Portfolio portfolio;
  private final GenerateJob job;
  private final DefectLabels labels;
  private final Shard shard;
  private final int threads;
  private Optional<Outcome> outcome = Optional.empty();
  private Optional<TransactionOutcome> transactions = Optional.empty();

  FileMaker(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.job = new GenerateJob(portfolio, shard, threads);
    this.labels = new DefectLabels(portfolio, shard, threads);
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
  Outcome outcome(Progress progress) throws IOException {
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
