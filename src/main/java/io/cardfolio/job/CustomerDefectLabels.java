package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PlantedDefect;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The truth about defects that were planted in customers on purpose, as a table of its own: one
/// record for each planted cell, in the order of rows and columns. The bytes are the same on any
/// number of threads.
public final class CustomerDefectLabels {
  private static final int CHUNK = 8_000;

  private final Portfolio portfolio;
  private final Shard shard;
  private final OrderedPipeline pipeline;

  /// The defects in one part of a portfolio.
  ///
  /// @param threads how many threads look for them, at least 1
  public CustomerDefectLabels(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    this.pipeline = new OrderedPipeline(threads);
  }

  /// Writes the defects as CSV, below the header if the part is the first.
  ///
  /// @param compression how the bytes are packed, in pieces
  /// @param out gets the bytes and stays open
  /// @throws JobCancelledException if `progress` stops it
  public void write(OutputStream out, Compression compression, Progress progress)
      throws IOException {
    CsvBuffer header = new CsvBuffer();
    if (shard.isFirst()) {
      header.add(PlantedDefect.FIELD_NAMES);
    }
    header.writeTo(out, compression);
    Run run = new Run(out, compression, progress);
    pipeline.run(run::nextChunk, run::take);
  }

  /// One pass over the rows.
  private final class Run {
    private final OutputStream out;
    private final Compression compression;
    private final Progress progress;
    private final long beforeFirst = shard.firstOf(portfolio.size()) - 1;
    private final long end = shard.lastOf(portfolio.size());
    private long next = beforeFirst + 1;

    Run(OutputStream out, Compression compression, Progress progress) {
      this.out = out;
      this.compression = compression;
      this.progress = progress;
    }

    Optional<Callable<Chunk>> nextChunk() {
      if (next > end) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(end, first + CHUNK - 1);
      next = last + 1;
      return Optional.of(() -> chunk(first, last));
    }

    private Chunk chunk(long first, long last) {
      CsvBuffer records = new CsvBuffer();
      for (long row = first; row <= last; row++) {
        List<PlantedDefect> defects = portfolio.defects(row);
        defects.forEach(defect -> records.add(defect.fields()));
      }
      return new Chunk(last, records);
    }

    void take(Chunk chunk) throws IOException {
      progress.tell(chunk.last() - beforeFirst, end - beforeFirst);
      if (chunk.records().length() > 0) {
        chunk.records().writeTo(out, compression);
      }
    }
  }

  /// The records of a run of rows.
  private record Chunk(long last, CsvBuffer records) {}
}
