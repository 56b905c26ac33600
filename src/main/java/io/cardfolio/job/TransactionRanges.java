package io.cardfolio.job;

import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Divides a part of the customers into ranges, each with the number of its first transaction. That
/// depends on how many come before; the customers before the part are therefore counted, which
/// takes a hundredth of the time to make their transactions.
final class TransactionRanges {
  private static final int CUSTOMERS_COUNTED_AT_ONCE = 20_000;

  private final TransactionGenerator generator;
  private final int mostOfCustomer;
  private final long customersBefore;
  private final long end;
  private long nextCustomer;
  private long nextNumber;

  /// Ranges of one part of the customers.
  ///
  /// @param pipeline counts the transactions of the customers before the part
  /// @throws JobCancelledException if `progress` stops it
  TransactionRanges(
      Portfolio portfolio,
      Shard shard,
      TransactionGenerator generator,
      OrderedPipeline pipeline,
      Progress progress)
      throws IOException {
    this.generator = generator;
    mostOfCustomer = mostOfCustomer(portfolio.spec());
    customersBefore = shard.firstOf(portfolio.size()) - 1;
    end = shard.lastOf(portfolio.size());
    Count count = new Count(progress);
    pipeline.run(count::nextChunk, count::take);
    nextCustomer = customersBefore + 1;
    nextNumber = count.sum + 1;
  }

  private static int mostOfCustomer(PortfolioSpec spec) {
    return spec.transactions().months()
        * spec.segments().stream()
            .map(Segment::activity)
            .mapToInt(activity -> activity.transactions().maximum())
            .max()
            .orElseThrow();
  }

  /// How many transactions a range may have that is asked to have some, at most.
  int most(int transactions) {
    return customers(transactions) * mostOfCustomer;
  }

  /// How many customers surely have no more than some transactions; one at least.
  private int customers(int transactions) {
    return Math.max(1, transactions / mostOfCustomer);
  }

  /// The next range; empty after the last.
  ///
  /// @param transactions how many it may have, at most, unless one customer has more
  Optional<Range> next(int transactions) {
    if (nextCustomer > end) {
      return Optional.empty();
    }
    long first = nextCustomer;
    long last = Math.min(end, first + customers(transactions) - 1);
    long number = nextNumber;
    nextCustomer = last + 1;
    nextNumber += generator.count(first, last);
    return Optional.of(new Range(first, last, number));
  }

  /// Tells how far the part is done.
  ///
  /// @param last the last customer that is done
  /// @throws JobCancelledException if `progress` stops it
  void tell(long last, Progress progress) {
    progress.tell(last - customersBefore, end - customersBefore);
  }

  /// Some customers that follow each other.
  ///
  /// @param firstNumber the number of the first transaction, counted from 1
  record Range(long first, long last, long firstNumber) {}

  /// A count of the transactions of all customers before the part.
  private final class Count {
    private final Progress progress;
    private long next = 1;
    private long sum;

    Count(Progress progress) {
      this.progress = progress;
    }

    Optional<Callable<Long>> nextChunk() {
      if (next > customersBefore) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(customersBefore, first + CUSTOMERS_COUNTED_AT_ONCE - 1);
      next = last + 1;
      return Optional.of(() -> generator.count(first, last));
    }

    void take(long counted) {
      tell(customersBefore, progress);
      sum += counted;
    }
  }
}
