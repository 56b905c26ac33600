package io.cardfolio.ui.customers;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.TransactionRow;
import java.util.List;

/// What one customer spends.
///
/// @param row the row of the customer, from 1
/// @param spending by month, without planted defects
/// @param transactions all of them as they stand in a file, in its order
record SpendingOfOne(long row, CustomerSpending spending, List<TransactionRow> transactions) {
  SpendingOfOne {
    transactions = List.copyOf(transactions);
  }

  /// Whether some were made wrong on purpose.
  boolean hasDefects() {
    return transactions.stream().anyMatch(it -> !it.defects().isEmpty());
  }
}
