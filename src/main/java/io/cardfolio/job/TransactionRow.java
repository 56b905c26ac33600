package io.cardfolio.job;

import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import java.util.List;
import java.util.Optional;

/// A transaction as it stands in a file.
///
/// @param made the transaction as it was made
/// @param defects what was made wrong in it on purpose, in the order of the columns
public record TransactionRow(Transaction made, List<PlantedDefect> defects) {
  /// A row that no longer changes.
  public TransactionRow {
    defects = List.copyOf(defects);
  }

  /// Its row in the table of the whole portfolio, counted from 1.
  public long number() {
    return Transaction.numberOf(made.transactionId());
  }

  /// What stands in the file.
  public TransactionText text() {
    return TransactionText.of(made).with(defects);
  }

  /// What was made wrong on purpose in one cell.
  public Optional<PlantedDefect> defect(TransactionColumn column) {
    return defects.stream().filter(it -> it.column() == column).findFirst();
  }
}
