package io.cardfolio;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;

/// Customers for tests: right in everything, and then with one thing changed.
public final class TestCustomers {
  private TestCustomers() {}

  /// A customer who breaks no rule of the default settings in the given row.
  public static CustomerText legal(long row) {
    return new CustomerText(
        Customer.id(row),
        "Ada",
        "Lopez",
        "ada.lopez" + row + "@example.com",
        "45",
        "CA",
        "Los Angeles",
        "Employed",
        "Standard",
        "27000",
        "2021-03-15",
        "Stable Mid-Spenders",
        "");
  }

  /// The customer with another text in one column.
  public static CustomerText with(CustomerText customer, CustomerColumn column, String text) {
    String[] values = customer.texts().toArray(String[]::new);
    values[column.ordinal()] = text;
    return new CustomerText(values);
  }
}
