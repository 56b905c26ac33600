package io.cardfolio.generate.defect;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import java.util.Optional;

/// How one kind of defect comes into a customer. What comes out depends on the customer as he was
/// made, his row and the choices alone, never on other defects, so that each kind can be turned on
/// and off without the others.
@FunctionalInterface
interface CustomerPlanting {
  /// A cell with another text than it has; empty if this customer cannot have the defect.
  ///
  /// @param clean the customer as he was made
  /// @param row his row, counted from 1
  Optional<Cell> plant(CustomerText clean, long row, Choices choices);

  /// What a cell is to hold.
  record Cell(CustomerColumn column, String text) {
    static Optional<Cell> of(CustomerColumn column, String text) {
      return Optional.of(new Cell(column, text));
    }
  }
}
