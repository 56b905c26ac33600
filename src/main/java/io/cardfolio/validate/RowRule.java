package io.cardfolio.validate;

/// A rule, or a few that belong together, that one customer alone can break.
@FunctionalInterface
interface RowRule {
  /// Reports what is wrong with the customer.
  void check(RowCheck row);
}
