package io.cardfolio.generate;

/// Tells of a customer who was drawn whether he is looked for.
@FunctionalInterface
interface RowMatch {
  /// Whether a customer passes.
  ///
  /// @param i which of the customers, counted from 0
  boolean passes(DrawnCustomers drawn, int i);
}
