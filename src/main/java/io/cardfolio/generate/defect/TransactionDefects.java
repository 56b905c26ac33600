package io.cardfolio.generate.defect;

import static io.cardfolio.model.TransactionColumn.CUSTOMER_ID;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_AMOUNT;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_DATE;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_ID;

import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.model.Customer;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionText;
import java.time.LocalDate;
import java.util.Optional;

/// Transactions that do not go with their customer, or with those before.
///
/// @param customers how many customers there are
record TransactionDefects(long customers) {
  /// One transaction of ten keeps its ID whatever is planted: doubled IDs are copied from there, so
  /// each surely stands twice.
  private static final int RUN = 10;

  private static final int MOST_DAYS_BEFORE = 365;
  private static final int DATE_LENGTH = "2025-12-31".length();

  /// Orphans have one of the last numbers, so that more customers do not change them.
  private static final int ORPHANS = 1_000_000;

  /// The ID of nobody: of a customer who was deleted, or never was.
  Optional<TransactionPlanting.Cell> orphan(
      TransactionText clean, DrawnTransactions month, int i, Choices choices) {
    int free = (int) Math.min(ORPHANS, PortfolioSpec.MAX_CUSTOMERS - customers);
    return TransactionPlanting.Cell.of(
        CUSTOMER_ID,
        Customer.id(free == 0 ? 0 : PortfolioSpec.MAX_CUSTOMERS - choices.below(free)));
  }

  /// The ID of an earlier transaction of the same month.
  static Optional<TransactionPlanting.Cell> duplicate(
      TransactionText clean, DrawnTransactions month, int i, Choices choices) {
    return i % RUN == 0
        ? Optional.empty()
        : TransactionPlanting.Cell.of(
            TRANSACTION_ID, Transaction.id(month.number(RUN * choices.below(i / RUN + 1))));
  }

  /// The amount as of a refund, which is none here.
  static Optional<TransactionPlanting.Cell> negative(
      TransactionText clean, DrawnTransactions month, int i, Choices choices) {
    return TransactionPlanting.Cell.of(TRANSACTION_AMOUNT, "-" + clean.text(TRANSACTION_AMOUNT));
  }

  /// The time of day on a day up to a year before the account was opened.
  static Optional<TransactionPlanting.Cell> beforeOpening(
      TransactionText clean, DrawnTransactions month, int i, Choices choices) {
    return TransactionPlanting.Cell.of(
        TRANSACTION_DATE,
        LocalDate.ofEpochDay(month.openDay() - 1L - choices.below(MOST_DAYS_BEFORE))
            + clean.text(TRANSACTION_DATE).substring(DATE_LENGTH));
  }
}
