package io.cardfolio.validate.customer;

/// A rule, or a few that belong together, that one customer alone can break.
@FunctionalInterface
interface CustomerRule {
  /// Reports what is wrong with the customer.
  void check(CustomerCheck row);
}
