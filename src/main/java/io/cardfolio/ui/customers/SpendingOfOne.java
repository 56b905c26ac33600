package io.cardfolio.ui.customers;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.model.Transaction;
import java.util.List;

/// What one customer spends.
///
/// @param row the row of the customer, from 1
/// @param spending by month
/// @param transactions all of them, the oldest first
record SpendingOfOne(long row, CustomerSpending spending, List<Transaction> transactions) {
  SpendingOfOne {
    transactions = List.copyOf(transactions);
  }
}
