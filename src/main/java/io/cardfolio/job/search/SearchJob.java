package io.cardfolio.job.search;

import io.cardfolio.generate.CustomerFinder;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerFilter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/// Looks through the customers of a portfolio on several threads for those that pass a filter.
public final class SearchJob {
  private static final int CHUNK = 50_000;

  private final Portfolio portfolio;
  private final int threads;

  /// A job over all customers of a portfolio.
  ///
  /// @param threads how many threads look, at least 1
  public SearchJob(Portfolio portfolio, int threads) {
    this.portfolio = portfolio;
    this.threads = threads;
  }

  /// Looks for customers. The start of an ID leads to its rows without looking through the others.
  ///
  /// @param found gets the rows in their order, as they are found
  /// @param progress hears rows
  /// @throws JobCancelledException if `progress` stops it; what was found stays
  public void run(CustomerFilter filter, FoundRows found, Progress progress) {
    Search search = new Search(portfolio.generator().finder(filter), found, progress);
    new OrderedPipeline(threads).compute(search::nextChunk, search::take);
  }

  /// One pass over the rows that can pass.
  private final class Search {
    private final CustomerFinder finder;
    private final FoundRows found;
    private final Progress progress;
    private final long end;
    private long next;

    Search(CustomerFinder finder, FoundRows found, Progress progress) {
      this.finder = finder;
      this.found = found;
      this.progress = progress;
      next = finder.first();
      end = Math.min(portfolio.size(), finder.last());
    }

    Optional<Callable<Chunk>> nextChunk() {
      if (next > end) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(end, first - 1 - (first - 1) % CHUNK + CHUNK);
      next = last + 1;
      return Optional.of(() -> look(first, last));
    }

    private Chunk look(long first, long last) {
      LongStream.Builder rows = LongStream.builder();
      finder.find(first, last, rows);
      return new Chunk(last, rows.build().mapToInt(Math::toIntExact).toArray());
    }

    void take(Chunk chunk) {
      Arrays.stream(chunk.rows).forEach(found::add);
      progress.tell(chunk.last - finder.first() + 1, end - finder.first() + 1);
    }
  }

  /// What was found in a run of rows.
  ///
  /// @param last the last of the rows
  @SuppressWarnings("ArrayRecordComponent") // Handed from worker to taker, never compared.
  private record Chunk(long last, int[] rows) {}
}
