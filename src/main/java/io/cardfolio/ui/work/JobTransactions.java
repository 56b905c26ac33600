package io.cardfolio.ui.work;

import io.cardfolio.generate.Pools;
import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionIndex;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.estimate.TransactionSample;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.dataset.JudgedTransactions;
import io.cardfolio.ui.dataset.TransactionSource;
import java.time.YearMonth;
import java.util.List;

/// The transactions of generated customers, by the same jobs that the command line runs.
final class JobTransactions implements TransactionSource {
  private final Portfolio portfolio;
  private final Pools pools;
  private final int threads;
  private final Transactions transactions;
  private final PortfolioSpec sample;
  private JudgedTransactions judged;

  JobTransactions(Portfolio portfolio, Pools pools, int threads) {
    this.portfolio = portfolio;
    this.pools = pools;
    this.threads = threads;
    transactions = new Transactions(portfolio);
    sample = TransactionSample.of(portfolio.spec());
  }

  @Override
  public List<YearMonth> months() {
    return transactions.months();
  }

  @Override
  public long sampled() {
    return sample.customers();
  }

  @Override
  public TransactionSummary sample(Progress progress) {
    return new TransactionJob(Portfolio.of(sample, pools), threads).check(progress).summary();
  }

  @Override
  public TransactionSummary all(Progress progress) {
    return new TransactionJob(portfolio, threads).check(progress).summary();
  }

  /// Judges them once, whoever asks: the Quality tab and what tells beside it how it stands.
  @Override
  public synchronized JudgedTransactions judgeSample(Progress progress) {
    if (judged == null) {
      judged = judge(progress);
    }
    return judged;
  }

  private JudgedTransactions judge(Progress progress) {
    Portfolio first = Portfolio.of(sample, pools);
    TransactionIndex all = new TransactionIndex(new Transactions(first));
    all.build(threads, (_, of) -> progress.goOn(0, of));
    return new JudgedTransactions(
        new TransactionJob(first, threads).check(progress), all, first.size());
  }

  @Override
  public TransactionIndex index() {
    return new TransactionIndex(transactions);
  }

  @Override
  public void count(TransactionIndex index, Progress progress) {
    index.build(threads, progress);
  }

  @Override
  public CustomerSpending spending(long customer) {
    return transactions.spending(customer);
  }

  @Override
  public List<TransactionRow> of(long customer) {
    return transactions.rowsNumberedAlone(customer);
  }
}
