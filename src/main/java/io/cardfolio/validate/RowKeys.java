package io.cardfolio.validate;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;

/// What [TableRules] need to know of a customer, worked out beforehand by the thread that has him.
///
/// @param customer the customer
/// @param row the record, counted from 1
/// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
/// @param number the number in the customer ID; -1 if it is malformed
/// @param email the key of the e-mail address; [#NO_EMAIL] if it is malformed
public record RowKeys(CustomerText customer, long row, long line, long number, long email) {
  /// The key of an address that is not judged.
  public static final long NO_EMAIL = 0;

  /// The keys of a customer.
  ///
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  public static RowKeys of(CustomerText customer, long row, long line) {
    String email = customer.text(CustomerColumn.EMAIL);
    return new RowKeys(
        customer,
        row,
        line,
        Customer.numberOf(customer.text(CustomerColumn.CUSTOMER_ID)),
        EmailFormat.flaw(email).isEmpty() ? EmailSet.key(email) : NO_EMAIL);
  }
}
