package io.cardfolio.job.estimate;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.CountedOutput;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// Makes some customers of a portfolio as they would be written, from its start, its middle and its
/// end, to tell how long the file of all of them will be.
public final class CustomerFileEstimate {
  private static final int ROWS_A_PART = 8_000;

  private final Portfolio portfolio;
  private final List<Shard> parts;

  /// A sample of a portfolio; of a small one it is all customers.
  public CustomerFileEstimate(Portfolio portfolio) {
    this.portfolio = portfolio;
    int count = (int) Math.max(1, Math.ceilDiv(portfolio.size(), ROWS_A_PART));
    parts =
        IntStream.of(1, Math.ceilDiv(count, 2), count)
            .distinct()
            .mapToObj(index -> new Shard(index, count))
            .toList();
  }

  /// How many customers it makes.
  public long rows() {
    return parts.stream()
        .mapToLong(part -> part.lastOf(portfolio.size()) - part.firstOf(portfolio.size()) + 1)
        .sum();
  }

  /// About how many bytes the file of all customers will have; exactly, if the sample is all.
  ///
  /// @throws IOException if this machine cannot pack so
  /// @throws JobCancelledException if `progress` stops it
  public long bytes(Compression compression, Progress progress) throws IOException {
    CountedOutput out = new CountedOutput(OutputStream.nullOutputStream());
    for (Shard part : parts) {
      new CustomerJob(portfolio, part, 1).write(out, compression, progress);
    }
    long rows = rows();
    return rows == portfolio.size()
        ? out.count()
        : Math.round((double) out.count() * portfolio.size() / rows);
  }

  /// The first lines of the file: the header and some customers.
  public List<String> firstLines(int customers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = (int) Math.max(1, portfolio.size() / customers);
    new CustomerJob(portfolio, new Shard(1, count), 1).write(out, Progress.NONE);
    return out.toString(StandardCharsets.UTF_8).lines().limit(customers + 1L).toList();
  }
}
