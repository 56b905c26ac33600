package io.cardfolio.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the customer table, in file order: the one list that header, table, rules and
/// help are made from.
public enum CustomerColumn implements Column {
  CUSTOMER_ID("customer_id", "Unique identifier", true, Customer::customerId),
  FIRST_NAME("first_name", "First name", true, Customer::firstName),
  LAST_NAME("last_name", "Surname", true, Customer::lastName),
  EMAIL("email", "E-mail address on a reserved domain", true, Customer::email),
  AGE("age", "Age in years on the as-of date", true, customer -> Integer.toString(customer.age())),
  STATE("state", "Postal code of the state", true, Customer::state),
  CITY("city", "Place in that state", true, Customer::city),
  EMPLOYMENT_STATUS(
      "employment_status",
      "Employed, Self-Employed, Unemployed or Retired",
      true,
      customer -> customer.employmentStatus().label()),
  CARD_TYPE("card_type", "Standard or Premium", true, customer -> customer.cardType().label()),
  CREDIT_LIMIT(
      "credit_limit",
      "Credit limit in dollars",
      true,
      customer -> Integer.toString(customer.creditLimit())),
  ACCOUNT_OPEN_DATE(
      "account_open_date",
      "Day the account was opened, as 2021-03-15",
      true,
      customer -> customer.accountOpenDate().toString()),
  CUSTOMER_SEGMENT("customer_segment", "Name of the segment", true, Customer::segment),
  DECLINE_TYPE(
      "decline_type",
      "gradual or sudden, in declining segments only",
      false,
      customer -> customer.declineType().map(DeclineType::label).orElse(""));

  /// All columns in file order.
  public static final List<CustomerColumn> ALL = List.of(values());

  private final String header;
  private final String description;
  private final boolean required;
  private final Function<Customer, String> text;

  CustomerColumn(
      String header, String description, boolean required, Function<Customer, String> text) {
    this.header = header;
    this.description = description;
    this.required = required;
    this.text = text;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public boolean required() {
    return required;
  }

  /// The value of `customer` as it stands in a file; empty for none.
  public String text(Customer customer) {
    return text.apply(customer);
  }

  /// The column that a file calls `header`, however it is cased.
  public static Optional<CustomerColumn> named(String header) {
    return Column.named(ALL, header);
  }

  /// The names of all columns, with commas between them.
  public static String headers() {
    return Column.headers(ALL);
  }
}
