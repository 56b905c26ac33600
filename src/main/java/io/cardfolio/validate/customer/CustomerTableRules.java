package io.cardfolio.validate.customer;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.LongFunction;

/// Every rule between the rows of a table, asked row by row in one pass: IDs in a bit each,
/// addresses in at most 8 bytes each.
///
/// An ID is in sequence if it follows the ID before or stands where the IDs so far put it, so one
/// lost row or one doubled ID is one violation, not one for every row that comes after.
public final class CustomerTableRules {
  private final BitSet numbers = new BitSet();
  private final EmailSet emails;
  private long emailsLeft;
  private long uniqueIds;
  private long previous;
  private long offset;

  /// Rules that have seen no row yet.
  ///
  /// @param expectedRows how many rows will come, as far as that is known; more may come
  /// @param mostEmails how many addresses are compared at most, which bounds the memory
  public CustomerTableRules(long expectedRows, long mostEmails) {
    emails = new EmailSet(Math.min(expectedRows, mostEmails));
    emailsLeft = mostEmails;
  }

  /// Says which addresses come next, which makes [#checkEmail] of many rows faster; a few dozen at
  /// once are best.
  ///
  /// @param emails their keys, or [CustomerKeys#NO_EMAIL]
  public void expect(long[] emails, int start, int end) {
    this.emails.ask(emails, start, end);
  }

  /// Takes the IDs of the next rows together if each follows the one before and none was seen yet,
  /// which is what nearly all tables come to; else takes none.
  ///
  /// @param row the first of the rows, counted from 1
  /// @param number the number in its ID, from 0
  /// @param count how many rows, at least 1
  /// @return whether the IDs were taken; only then nothing is wrong with them
  public boolean takeIds(long row, long number, int count) {
    int first = (int) number;
    int seen = numbers.nextSetBit(first);
    if (number != previous + 1 && number != row + offset || seen >= 0 && seen < first + count) {
      return false;
    }
    numbers.set(first, first + count);
    uniqueIds += count;
    previous = number + count - 1;
    offset = number - row;
    return true;
  }

  /// Reports what is wrong with the ID of the next row, given all rows before it.
  ///
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  /// @param number the number in its ID, or [CustomerKeys#NO_NUMBER]
  /// @param customers gives the customer of a row, for a report
  public void checkId(
      long row, long line, long number, LongFunction<CustomerText> customers, Findings findings) {
    if (number == CustomerKeys.NO_NUMBER) {
      return;
    }
    if (!isInSequence(row, number)) {
      String id = Customer.id(row + offset);
      findings.add(
          Violation.of(
              Rule.ID_SEQUENCE,
              row,
              line,
              customers.apply(row),
              Optional.of(CustomerColumn.CUSTOMER_ID),
              ViolationWording.EXPECTED_ID.with(id),
              ViolationWording.USE.with(id)));
    }
    if (!isNew((int) number)) {
      findings.add(
          Violation.of(
              Rule.ID_UNIQUE,
              row,
              line,
              customers.apply(row),
              Optional.of(CustomerColumn.CUSTOMER_ID),
              ViolationWording.USED_EARLIER.with(),
              ViolationWording.USE_OWN_ID.with()));
    }
  }

  /// Reports what is wrong with the e-mail address of the next row, given all rows before it.
  ///
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  /// @param email the key of its address, or [CustomerKeys#NO_EMAIL]
  /// @param customers gives the customer of a row, for a report
  public void checkEmail(
      long row, long line, long email, LongFunction<CustomerText> customers, Findings findings) {
    if (email != CustomerKeys.NO_EMAIL && emailsLeft-- > 0 && !emails.add(email)) {
      findings.add(
          Violation.of(
              Rule.EMAIL_UNIQUE,
              row,
              line,
              customers.apply(row),
              Optional.of(CustomerColumn.EMAIL),
              ViolationWording.USED_EARLIER.with(),
              ViolationWording.USE_OTHER_ADDRESS.with()));
    }
  }

  /// How many different well-formed IDs there were.
  public long uniqueIds() {
    return uniqueIds;
  }

  private boolean isInSequence(long row, long number) {
    boolean follows = number == previous + 1;
    if (follows) {
      offset = number - row;
    }
    previous = number;
    return follows || number == row + offset;
  }

  private boolean isNew(int number) {
    if (numbers.get(number)) {
      return false;
    }
    numbers.set(number);
    uniqueIds++;
    return true;
  }
}
