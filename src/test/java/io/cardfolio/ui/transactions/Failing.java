package io.cardfolio.ui.transactions;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionIndex;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.JudgedTransactions;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.dataset.TransactionSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Customers whose transactions cannot be summed up.
public final class Failing implements TransactionSource {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(10);

  private final Transactions transactions = new Transactions(Portfolio.of(SPEC));

  private Failing() {}

  /// Them.
  public static ShownDataset dataset() {
    Failing source = new Failing();
    return Datasets.withRows(
        Datasets.clean(10),
        new CustomerRows() {
          @Override
          public long size() {
            return SPEC.customers();
          }

          @Override
          public CustomerText row(long number) {
            return Datasets.row(SPEC, number);
          }

          @Override
          public Optional<TransactionSource> transactions() {
            return Optional.of(source);
          }
        });
  }

  @Override
  public List<YearMonth> months() {
    return transactions.months();
  }

  @Override
  public long sampled() {
    return SPEC.customers();
  }

  @Override
  public TransactionSummary sample(Progress progress) {
    throw new IllegalStateException("no room");
  }

  @Override
  public TransactionSummary all(Progress progress) {
    throw new IllegalStateException("no room");
  }

  @Override
  public JudgedTransactions judgeSample(Progress progress) {
    throw new IllegalStateException("no room");
  }

  @Override
  public TransactionIndex index() {
    return new TransactionIndex(transactions);
  }

  @Override
  public void count(TransactionIndex index, Progress progress) {
    throw new IllegalStateException("no room");
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
