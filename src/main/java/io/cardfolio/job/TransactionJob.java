package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.WholeFiles;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.check.TransactionTable;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectTally;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.TransactionColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes the transactions of a portfolio in ranges of customers on several threads, checks them,
/// sums them up and writes them in order. The bytes are the same on any number of threads.
public final class TransactionJob {
  private final Portfolio portfolio;
  private final Shard shard;
  private final int threads;
  private final OrderedPipeline pipeline;
  private final TransactionGenerator generator;
  private final DefectRates planted;

  /// A job over the transactions of all customers.
  ///
  /// @param threads how many threads make transactions, at least 1
  public TransactionJob(Portfolio portfolio, int threads) {
    this(portfolio, Shard.WHOLE, threads);
  }

  /// A job over the transactions of one part of the customers.
  ///
  /// @param threads how many threads make transactions, at least 1
  public TransactionJob(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    this.threads = threads;
    this.pipeline = new OrderedPipeline(threads);
    this.generator = portfolio.generator().transactions();
    planted = portfolio.spec().defects().ofTransactions();
  }

  /// Makes the transactions and keeps none.
  ///
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome check(Progress progress) {
    try {
      return run(Optional.empty(), Compression.NONE, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes and writes the transactions to a file that appears only when it is whole. Where defects
  /// are planted in them, the list of them appears with it, in the file that [DefectFileName#of]
  /// names; a pipe has no file beside it.
  ///
  /// @param file its name; one that ends in `.gz` or `.zst` is packed so
  /// @throws IOException if it cannot be written, with one sentence; then neither file is
  /// @throws InvalidDataException if a transaction breaks a rule and no defects are planted; then
  ///   nothing is written
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome save(Path file, Progress progress) throws IOException {
    Compression compression = Compression.of(file);
    Optional<Path> list = DefectFileName.beside(file, planted);
    try (WholeFiles files = new WholeFiles()) {
      if (list.isPresent()) {
        files.write(
            list.get(),
            out -> {
              new TransactionDefectLabels(portfolio, shard, threads)
                  .write(out, compression, (_, of) -> progress.goOn(0, of));
              return file;
            });
      }
      TransactionOutcome outcome =
          files.write(file, out -> write(out, compression, progress).requireExpected());
      files.appear();
      return outcome;
    }
  }

  /// Makes and writes the transactions as CSV, below the header if they are the first.
  ///
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome write(OutputStream out, Progress progress) throws IOException {
    return write(out, Compression.NONE, progress);
  }

  /// Makes and writes the transactions as CSV that is packed in pieces.
  ///
  /// @param compression how the bytes are packed, in pieces
  /// @param out gets the bytes and stays open
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome write(OutputStream out, Compression compression, Progress progress)
      throws IOException {
    CsvBuffer header = new CsvBuffer();
    if (shard.isFirst()) {
      header.add(TransactionColumn.ALL.stream().map(TransactionColumn::header).toList());
    }
    header.writeTo(out, compression);
    TransactionOutcome outcome = run(Optional.of(out), compression, progress);
    out.flush();
    return outcome;
  }

  private TransactionOutcome run(
      Optional<OutputStream> out, Compression compression, Progress progress) throws IOException {
    Run run =
        new Run(
            new TransactionRanges(portfolio, shard, generator, pipeline, progress),
            out,
            compression,
            progress);
    pipeline.run(run::nextChunk, run::take);
    return run.outcome();
  }

  /// One pass over the customers of the part.
  private final class Run {
    private final TransactionTable table = new TransactionTable(portfolio.spec());
    private final DefectTally defects = new DefectTally(planted.rates().keySet());
    private final TransactionRanges ranges;
    private final Optional<OutputStream> out;
    private final TransactionMaker maker;
    private final Progress progress;

    Run(
        TransactionRanges ranges,
        Optional<OutputStream> out,
        Compression compression,
        Progress progress) {
      this.ranges = ranges;
      this.out = out;
      maker = new TransactionMaker(portfolio.spec(), generator, table, ranges, compression);
      this.progress = progress;
    }

    Optional<Callable<TransactionMaker.Chunk>> nextChunk() {
      return ranges.next(TransactionMaker.CHUNK).map(range -> () -> maker.make(range));
    }

    void take(TransactionMaker.Chunk chunk) throws IOException {
      ranges.tell(chunk.last(), progress);
      if (out.isPresent()) {
        ByteBuffer packed = chunk.packed();
        out.get().write(packed.array(), packed.arrayOffset(), packed.remaining());
      }
      table.add(chunk.checked());
      defects.add(chunk.checked().planted());
      maker.giveBack(chunk);
    }

    TransactionOutcome outcome() {
      TransactionOutcome found = table.outcome();
      return planted.isOff()
          ? found
          : new TransactionOutcome(found.summary(), found.report(), Optional.of(defects.score()));
    }
  }
}
