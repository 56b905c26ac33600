package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.WholeFiles;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.job.check.JudgedPieces;
import io.cardfolio.job.check.Watch;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectTally;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.validate.plain.PlainCustomerRules;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes the customers of a portfolio in ranges on several threads, checks and sums them up, and
/// writes them in order. The bytes are the same on any number of threads.
public final class CustomerJob {
  /// How many e-mail addresses a run compares with each other, so that its memory has a bound (93
  /// MB for them). Those beyond are unique by construction, as all are.
  public static final long COMPARED_EMAILS = 12_000_000;

  private static final int CHUNK = 4_000;

  /// Some 1 MB: smaller chunks make larger Zstandard files, by 9% at a quarter of it.
  private static final int PACKED_CHUNK = 8_000;

  private final Portfolio portfolio;
  private final Shard shard;
  private final OrderedPipeline pipeline;
  private final CustomerDefectLabels labels;

  /// A job over all customers of a portfolio.
  ///
  /// @param threads how many threads make customers, at least 1
  public CustomerJob(Portfolio portfolio, int threads) {
    this(portfolio, Shard.WHOLE, threads);
  }

  /// A job over one part of a portfolio. The part is validated and summed up by itself: its IDs
  /// start where the part before ends, and where it has few customers their segments may miss their
  /// shares.
  ///
  /// @param threads how many threads make customers, at least 1
  public CustomerJob(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    this.pipeline = new OrderedPipeline(threads);
    this.labels = new CustomerDefectLabels(portfolio, shard, threads);
  }

  /// Makes and checks the customers and keeps none.
  ///
  /// @throws JobCancelledException if `progress` stops it
  public CustomerOutcome check(Progress progress) {
    return watch((done, total, _) -> progress.goOn(done, total));
  }

  /// Makes and checks the customers and keeps none, while somebody looks on.
  ///
  /// @throws JobCancelledException if `watch` stops it
  public CustomerOutcome watch(Watch watch) {
    return learn(watch).outcome();
  }

  /// Makes and checks the customers as [#watch] does, and tells what was learnt of their pieces.
  public Learnt learn(Watch watch) {
    try {
      Run run = run(Optional.empty(), Compression.NONE, watch);
      return new Learnt(run.outcome(), run.maker.pieces());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What came out, and which pieces of records were found right.
  public record Learnt(CustomerOutcome outcome, JudgedPieces pieces) {}

  /// Makes, checks and writes the customers to a file that appears only when it is whole. Where
  /// defects are planted, the list of them appears with it, in the file that [DefectFileName#of]
  /// names; a pipe has no file beside it.
  ///
  /// @param file its name; one that ends in `.gz` or `.zst` is packed so
  /// @throws IOException if it cannot be written, with one sentence; then neither file is
  /// @throws InvalidDataException if a customer breaks a rule and no defects are planted; then
  ///   nothing is written
  /// @throws JobCancelledException if `progress` stops it
  public CustomerOutcome save(Path file, Progress progress) throws IOException {
    Compression compression = Compression.of(file);
    Optional<Path> list = DefectFileName.beside(file, portfolio.spec().defects().ofCustomers());
    try (WholeFiles files = new WholeFiles()) {
      if (list.isPresent()) {
        files.write(
            list.get(),
            out -> {
              labels.write(out, compression, (_, of) -> progress.goOn(0, of));
              return file;
            });
      }
      CustomerOutcome outcome =
          files.write(file, out -> write(out, compression, progress).requireExpected());
      files.appear();
      return outcome;
    }
  }

  /// Makes, checks and writes the customers as CSV, below the header if they are the first.
  ///
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress` stops it
  public CustomerOutcome write(OutputStream out, Progress progress) throws IOException {
    return write(out, Compression.NONE, progress);
  }

  /// Makes, checks and writes the customers as CSV that is packed in pieces.
  public CustomerOutcome write(OutputStream out, Compression compression, Progress progress)
      throws IOException {
    start().writeTo(out, compression);
    CustomerOutcome outcome =
        run(Optional.of(out), compression, (done, total, _) -> progress.goOn(done, total))
            .outcome();
    out.flush();
    return outcome;
  }

  /// The header, or nothing; even that is packed, as no bytes at all are no packed file.
  private CsvBuffer start() {
    CsvBuffer start = new CsvBuffer();
    if (shard.isFirst()) {
      start.add(CustomerColumn.ALL.stream().map(CustomerColumn::header).toList());
    }
    return start;
  }

  private Run run(Optional<OutputStream> out, Compression compression, Watch watch)
      throws IOException {
    Run run = new Run(out, compression, watch);
    pipeline.run(run::nextChunk, run::take);
    return run;
  }

  /// One pass over the customers.
  private final class Run {
    private final CustomerTable table;
    private final int chunkRows;
    private final CustomerMaker maker;
    private final Optional<OutputStream> out;
    private final Watch watch;
    private final DefectTally defects =
        new DefectTally(portfolio.spec().defects().ofCustomers().rates().keySet());
    private final long beforeFirst = shard.firstOf(portfolio.size()) - 1;
    private final long end = shard.lastOf(portfolio.size());
    private long next = beforeFirst + 1;

    Run(Optional<OutputStream> out, Compression compression, Watch watch) {
      this.table = new CustomerTable(portfolio.spec(), end - beforeFirst, COMPARED_EMAILS);
      this.chunkRows = compression == Compression.NONE ? CHUNK : PACKED_CHUNK;
      this.maker =
          new CustomerMaker(
              portfolio,
              new PlainCustomerRules(portfolio.spec(), CsvBuffer::field),
              chunkRows,
              compression);
      this.out = out;
      this.watch = watch;
    }

    Optional<Callable<CustomerMaker.Chunk>> nextChunk() {
      if (next > end) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(end, first + chunkRows - 1);
      next = last + 1;
      return Optional.of(() -> make(first, last));
    }

    /// Where nothing is written, the bytes are done with once they are checked: a few arrays then
    /// go round, not one for each chunk that waits for its turn.
    private CustomerMaker.Chunk make(long first, long last) throws IOException {
      CustomerMaker.Chunk chunk = maker.make(first, last, table.newChunk(first, maker::customer));
      if (out.isEmpty()) {
        maker.giveBack(chunk);
      }
      return chunk;
    }

    void take(CustomerMaker.Chunk chunk) throws IOException {
      if (!watch.goOn(chunk.last() - beforeFirst, end - beforeFirst, this::outcome)) {
        throw new JobCancelledException();
      }
      if (out.isPresent()) {
        ByteBuffer packed = chunk.packed();
        out.get().write(packed.array(), packed.arrayOffset(), packed.remaining());
        maker.giveBack(chunk);
      }
      table.add(chunk.check());
      defects.add(chunk.check().planted());
    }

    CustomerOutcome outcome() {
      CustomerOutcome found = table.outcome();
      return portfolio.spec().defects().ofCustomers().isOff()
          ? found
          : new CustomerOutcome(found.summary(), found.report(), Optional.of(defects.score()));
    }
  }
}
