package io.cardfolio.job.estimate;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.CountedOutput;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes the transactions of a few customers as they would be written, to tell how long the file of
/// more of them will be.
public final class TransactionFileEstimate {
  /// As many as have the first lines.
  private static final int CUSTOMERS = 10;

  private final Portfolio few;

  /// A job over all customers of a portfolio that has no more than a sample has.
  public TransactionFileEstimate(Portfolio few) {
    this.few = few;
  }

  /// How many bytes the file of these transactions has.
  ///
  /// @throws IOException if this machine cannot pack so
  /// @throws JobCancelledException if `progress` stops it
  public long bytes(Compression compression, Progress progress) throws IOException {
    CountedOutput out = new CountedOutput(OutputStream.nullOutputStream());
    new TransactionJob(few, 1).write(out, compression, progress);
    return out.count();
  }

  /// The first lines of the file: the header and some transactions.
  public List<String> firstLines(int transactions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int parts = Math.toIntExact(Math.max(1, few.size() / CUSTOMERS));
    new TransactionJob(few, new Shard(1, parts), 1).write(out, Progress.NONE);
    return out.toString(StandardCharsets.UTF_8).lines().limit(transactions + 1L).toList();
  }
}
