package io.cardfolio.generate.defect;

import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import java.util.Optional;

/// How one kind of defect comes into a transaction. What comes out depends on what was drawn of it
/// and the choices alone, never on other defects, as with [CustomerPlanting].
@FunctionalInterface
interface TransactionPlanting {
  /// A cell with another text than it has; empty if this transaction cannot have the defect.
  ///
  /// @param clean the transaction as it was made
  /// @param month its month
  /// @param i its place there, counted from 0
  Optional<Cell> plant(TransactionText clean, DrawnTransactions month, int i, Choices choices);

  /// What a cell is to hold.
  record Cell(TransactionColumn column, String text) {
    static Optional<Cell> of(TransactionColumn column, String text) {
      return Optional.of(new Cell(column, text));
    }
  }
}
