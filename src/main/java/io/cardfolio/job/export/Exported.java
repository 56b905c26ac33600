package io.cardfolio.job.export;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import java.util.Optional;

/// What the tables of an export come to; each is empty if no file needed that table.
///
/// @param customers the customers and what is wrong with them
/// @param transactions the transactions and what is wrong with them
public record Exported(
    Optional<CustomerOutcome> customers, Optional<TransactionOutcome> transactions) {
  /// Customers alone.
  public static Exported of(CustomerOutcome customers) {
    return new Exported(Optional.of(customers), Optional.empty());
  }
}
