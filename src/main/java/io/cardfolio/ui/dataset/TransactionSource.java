package io.cardfolio.ui.dataset;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.TransactionIndex;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.run.Progress;
import io.cardfolio.summary.TransactionSummary;
import java.time.YearMonth;
import java.util.List;

/// The transactions of the customers that the window shows, made only when they are asked for.
public interface TransactionSource {
  /// The months that they lie in, the oldest first.
  List<YearMonth> months();

  /// How many customers [#sample] sums up: the first ones, or all where they are few.
  long sampled();

  /// Sums up the transactions of some customers, off the JavaFX thread.
  ///
  /// @param progress hears of customers
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it
  TransactionSummary sample(Progress progress);

  /// Sums up the transactions of all customers, off the JavaFX thread.
  ///
  /// @param progress hears of customers
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it
  TransactionSummary all(Progress progress);

  /// Makes and checks the transactions of as many customers as [#sample] sums up, off the JavaFX
  /// thread.
  ///
  /// @param progress hears of customers
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it
  JudgedTransactions judgeSample(Progress progress);

  /// An index of all transactions that knows nothing yet.
  TransactionIndex index();

  /// Counts what an index still lacks, off the JavaFX thread.
  ///
  /// @param progress hears of customers
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it; what was counted
  ///   stays
  void count(TransactionIndex index, Progress progress);

  /// What one customer spent in each month.
  ///
  /// @param customer the row of the customer, from 1
  CustomerSpending spending(long customer);

  /// The transactions of one customer as they stand in a file, with their planted defects, but
  /// without the numbers that they have in a file of all: theirs count from 1.
  ///
  /// @param customer the row of the customer, from 1
  List<TransactionRow> of(long customer);
}
