package io.cardfolio.job;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Finds any of very many transactions by its number. It holds how many there are before every
/// 4,096th customer, some 200 kB for a hundred million customers, and makes the few transactions
/// that are asked for.
///
/// One thread builds it; any may look at what there is so far.
public final class TransactionIndex {
  private static final int CUSTOMERS_AT_ONCE = 4_096;

  private final Transactions transactions;

  /// How many transactions come before each run of customers, and behind the last one counted.
  private final long[] before;

  /// How many runs are counted; whoever reads it sees their sums.
  private volatile int counted;

  /// An index that knows nothing yet.
  public TransactionIndex(Transactions transactions) {
    this.transactions = transactions;
    before =
        new long[Math.toIntExact(Math.ceilDiv(transactions.customers(), CUSTOMERS_AT_ONCE)) + 1];
  }

  /// Counts the transactions of all customers.
  ///
  /// @param threads how many threads count, at least 1
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it; what was
  ///   counted stays
  public void build(int threads, Progress progress) {
    int[] next = {counted};
    new OrderedPipeline(threads)
        .compute(
            () -> next[0] == runs() ? Optional.empty() : Optional.of(countRun(next[0]++)),
            sum -> {
              int run = counted;
              before[run + 1] = before[run] + sum;
              counted = run + 1;
              progress.tell(lastOf(run), transactions.customers());
            });
  }

  private Callable<Long> countRun(int run) {
    return () -> transactions.count(firstOf(run), lastOf(run));
  }

  /// How many transactions are counted so far.
  public long count() {
    return before[counted];
  }

  /// Whether all are counted.
  public boolean isWhole() {
    return counted == runs();
  }

  /// The number of a customer's first transaction, counted from 1; empty while that is not known.
  ///
  /// @param customer the row of the customer, from 1
  public Optional<Long> firstOf(long customer) {
    int run = (int) ((customer - 1) / CUSTOMERS_AT_ONCE);
    return run < counted
        ? Optional.of(before[run] + transactions.count(firstOf(run), customer - 1) + 1)
        : Optional.empty();
  }

  /// Some transactions that follow each other, as they stand in a file.
  ///
  /// @param first the number of the first of them, counted from 1
  /// @param count how many
  /// @throws IndexOutOfBoundsException if there are not that many counted so far
  public List<TransactionRow> rows(long first, int count) {
    if (first < 1 || first + count - 1 > count()) {
      throw new IndexOutOfBoundsException(
          Text.of("Transactions %d to %d are not of 1 to %d", first, first + count - 1, count()));
    }
    List<TransactionRow> found = new ArrayList<>(count);
    if (count == 0) {
      return found;
    }
    Place place = place(first);
    long customer = place.customer;
    long number = place.firstNumber;
    while (found.size() < count) {
      List<TransactionRow> his = transactions.rows(customer, number);
      int from = (int) Math.max(0, first - number);
      int to = (int) Math.min(his.size(), first + count - number);
      found.addAll(his.subList(from, to));
      number += his.size();
      customer++;
    }
    return found;
  }

  /// Whose the transaction with a number is: its run is looked up, then halved until one customer
  /// is left.
  private Place place(long number) {
    int known = counted;
    int found = Arrays.binarySearch(before, 0, known + 1, number - 1);
    int run = found >= 0 ? lastWith(number - 1, found, known) : -found - 2;
    long first = firstOf(run);
    long last = lastOf(run);
    long sum = before[run];
    while (first < last) {
      long middle = (first + last) / 2;
      long half = transactions.count(first, middle);
      if (sum + half >= number) {
        last = middle;
      } else {
        sum += half;
        first = middle + 1;
      }
    }
    return new Place(first, sum + 1);
  }

  /// The last run with just so many transactions before it: runs without any have the same.
  private int lastWith(long sum, int found, int known) {
    int run = found;
    while (run + 1 < known && before[run + 1] == sum) {
      run++;
    }
    return run;
  }

  private int runs() {
    return before.length - 1;
  }

  private static long firstOf(int run) {
    return (long) run * CUSTOMERS_AT_ONCE + 1;
  }

  private long lastOf(int run) {
    return Math.min(transactions.customers(), firstOf(run) + CUSTOMERS_AT_ONCE - 1);
  }

  /// Where a transaction is.
  ///
  /// @param firstNumber the number of the customer's first transaction
  private record Place(long customer, long firstNumber) {}
}
