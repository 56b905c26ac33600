package io.cardfolio.validate.transaction;

import io.cardfolio.model.Customer;
import io.cardfolio.validate.Violation;
import java.util.Optional;

/// Neighbouring transactions of one customer in one month, added up, so that a chunk of a table in
/// the order of customers is a few of these.
public final class MonthRun {
  /// What [#month] is where a date cannot tell.
  public static final int NO_MONTH = -1;

  private final long row;
  private final long line;
  private final long customer;
  private final Optional<Account> account;
  private final int month;
  private final boolean sound;
  private int approved;
  private long cents;

  /// A run without transactions yet.
  ///
  /// @param row the first record, counted from 1
  /// @param line the line of the file on which it starts, or [Violation#WHOLE_TABLE]
  /// @param customer the number in the customer's ID; -1 if that is malformed
  /// @param account the customer; empty if there is none
  /// @param month the month of the window, counted from 0, or [#NO_MONTH]
  /// @param sound whether the transactions break no rule
  public MonthRun(
      long row, long line, long customer, Optional<Account> account, int month, boolean sound) {
    this.row = row;
    this.line = line;
    this.customer = customer;
    this.account = account;
    this.month = month;
    this.sound = sound;
  }

  /// Whether a transaction belongs to the run.
  public boolean isOf(long aCustomer, int aMonth, boolean isSound) {
    return aCustomer == customer && aMonth == month && isSound == sound;
  }

  /// Adds an approved transaction.
  public void add(long itsCents) {
    approved++;
    cents += itsCents;
  }

  /// The first record, counted from 1.
  public long row() {
    return row;
  }

  /// The customer's ID; empty if it is malformed.
  public String customerId() {
    return customer < 0 ? "" : Customer.id(customer);
  }

  long line() {
    return line;
  }

  long customer() {
    return customer;
  }

  Optional<Account> account() {
    return account;
  }

  int month() {
    return month;
  }

  boolean isSound() {
    return sound;
  }

  int approved() {
    return approved;
  }

  long cents() {
    return cents;
  }
}
