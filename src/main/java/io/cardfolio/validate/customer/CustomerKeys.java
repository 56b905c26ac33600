package io.cardfolio.validate.customer;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;

/// What [CustomerTableRules] need to know of a customer, worked out beforehand by the thread that
/// has him.
///
/// @param number the number in the customer ID; [#NO_NUMBER] if it is malformed
/// @param email the key of the e-mail address; [#NO_EMAIL] if it is malformed
public record CustomerKeys(long number, long email) {
  /// What [#number] is where there is no well-formed ID.
  public static final long NO_NUMBER = -1;

  /// What [#email] is where there is no well-formed address.
  public static final long NO_EMAIL = 0;

  /// The keys of a customer.
  public static CustomerKeys of(CustomerText customer) {
    String email = customer.text(CustomerColumn.EMAIL);
    return new CustomerKeys(
        Customer.numberOf(customer.text(CustomerColumn.CUSTOMER_ID)),
        EmailFormat.flaw(email).isEmpty() ? EmailKey.of(email) : NO_EMAIL);
  }
}
