package io.cardfolio.job.run;

import io.cardfolio.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works on chunks on several threads and hands the results over in their order, on the caller's
/// thread. A slow taker holds the workers back, so memory does not grow with the number of chunks;
/// the first failure stops all and is the one that is thrown.
public final class OrderedPipeline {
  private static final int MOST_PER_THREAD = 8;
  private static final int MOST_AHEAD = 64;

  private final int threads;

  /// A pipeline that nothing runs in yet.
  ///
  /// @param threads how many work, at least 1
  public OrderedPipeline(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(Text.of("Threads %d is below 1", threads));
    }
    this.threads = threads;
  }

  /// Runs until the source is empty.
  ///
  /// @param source gives the work for the next chunk, on the caller's thread; empty at the end
  /// @param taker gets each chunk's result, in order, on the caller's thread
  /// @throws JobCancelledException if the caller's thread is interrupted
  public <R> void run(Source<R> source, Taker<R> taker) throws IOException {
    Deque<Future<R>> inFlight = new ArrayDeque<>();
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("cardfolio-worker-", 1).factory());
    try {
      Optional<Callable<R>> next = source.next();
      while (next.isPresent() || !inFlight.isEmpty()) {
        while (next.isPresent() && inFlight.size() < mostInFlight()) {
          inFlight.add(workers.submit(next.get()));
          next = source.next();
        }
        taker.take(result(inFlight.remove()));
      }
    } finally {
      inFlight.forEach(chunk -> chunk.cancel(true));
      workers.shutdownNow();
      workers.close();
    }
  }

  /// Runs work that touches no file.
  public <R> void compute(Supplier<Optional<Callable<R>>> source, Consumer<R> taker) {
    try {
      this.<R>run(source::get, taker::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Enough for each thread to go on while the taker is busy; on a machine of many threads no more
  /// than it takes to keep them at work, as each chunk may hold a megabyte.
  private int mostInFlight() {
    return Math.max(threads + 1, Math.min(MOST_PER_THREAD * threads, MOST_AHEAD));
  }

  private static <R> R result(Future<R> chunk) throws IOException {
    try {
      return chunk.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobCancelledException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /// Where chunks come from.
  @FunctionalInterface
  public interface Source<R> {
    /// The work for the next chunk; empty at the end.
    Optional<Callable<R>> next() throws IOException;
  }

  /// Where results go.
  @FunctionalInterface
  public interface Taker<R> {
    /// Takes the next result, in order.
    void take(R result) throws IOException;
  }
}
