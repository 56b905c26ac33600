package io.cardfolio.job;

import io.cardfolio.export.WholeFile;
import io.cardfolio.model.CustomerColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes the customers of a portfolio in ranges on several threads, checks and sums them up, and
/// writes them in order. The bytes are the same on any number of threads.
public final class GenerateJob {
  private static final int CHUNK = 2_000;

  private final Portfolio portfolio;
  private final OrderedPipeline pipeline;

  /// A job over all customers of a portfolio.
  ///
  /// @param threads how many threads make customers, at least 1
  public GenerateJob(Portfolio portfolio, int threads) {
    this.portfolio = portfolio;
    this.pipeline = new OrderedPipeline(threads);
  }

  /// Makes and checks the customers and keeps none.
  ///
  /// @throws JobCancelledException if `progress` stops it
  public Outcome check(Progress progress) {
    try {
      return run(Optional.empty(), progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes, checks and writes the customers to a file that appears only when it is whole.
  ///
  /// @throws IOException if it cannot be written, with one sentence
  /// @throws InvalidDataException if a customer breaks a rule; then nothing is written
  /// @throws JobCancelledException if `progress` stops it
  public Outcome save(Path file, Progress progress) throws IOException {
    return WholeFile.write(
        file,
        out -> {
          Outcome outcome = write(out, progress);
          if (!outcome.report().isValid()) {
            throw new InvalidDataException(outcome);
          }
          return outcome;
        });
  }

  /// Makes, checks and writes the customers as CSV.
  ///
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress` stops it
  public Outcome write(OutputStream out, Progress progress) throws IOException {
    out.write((CustomerColumn.headers() + "\n").getBytes(StandardCharsets.UTF_8));
    Outcome outcome = run(Optional.of(out), progress);
    out.flush();
    return outcome;
  }

  private Outcome run(Optional<OutputStream> out, Progress progress) throws IOException {
    Run run = new Run(out, progress);
    pipeline.run(run::nextChunk, run::take);
    return run.table.outcome();
  }

  /// One pass over the customers.
  private final class Run {
    private final TableCheck table = new TableCheck(portfolio.spec());
    private final ChunkMaker maker = new ChunkMaker(portfolio, CHUNK);
    private final Optional<OutputStream> out;
    private final Progress progress;
    private long next = 1;

    Run(Optional<OutputStream> out, Progress progress) {
      this.out = out;
      this.progress = progress;
    }

    Optional<Callable<ChunkMaker.Chunk>> nextChunk() {
      if (next > portfolio.size()) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(portfolio.size(), first + CHUNK - 1);
      next = last + 1;
      return Optional.of(() -> maker.make(first, last, table.newChunk(first, maker::customer)));
    }

    void take(ChunkMaker.Chunk chunk) throws IOException {
      if (!progress.goOn(chunk.last(), portfolio.size())) {
        throw new JobCancelledException();
      }
      if (out.isPresent()) {
        out.get().write(chunk.bytes(), 0, chunk.length());
      }
      table.add(chunk.check());
      maker.giveBack(chunk);
    }
  }
}
