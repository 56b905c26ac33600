package io.cardfolio.job;

import java.util.Optional;

/// What the tables of an export come to; each is empty if no file needed that table.
///
/// @param customers the customers and what is wrong with them
/// @param transactions the transactions and what is wrong with them
public record Exported(Optional<Outcome> customers, Optional<TransactionOutcome> transactions) {
  /// Customers alone.
  public static Exported of(Outcome customers) {
    return new Exported(Optional.of(customers), Optional.empty());
  }
}
