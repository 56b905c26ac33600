package io.cardfolio.validate;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import java.util.BitSet;
import java.util.Optional;

/// Every rule between the rows of a table, asked row by row in one pass: IDs in a bit each,
/// addresses in at most 8 bytes each.
///
/// An ID is in sequence if it follows the ID before or stands where the IDs so far put it, so one
/// lost row or one doubled ID is one violation, not one for every row that comes after.
public final class TableRules {
  private final BitSet numbers = new BitSet();
  private final EmailSet emails = new EmailSet();
  private long uniqueIds;
  private long previous;
  private long offset;

  /// Reports what is wrong with the next row, given all rows before it.
  public void check(RowKeys row, Findings findings) {
    if (row.number() >= 0) {
      checkSequence(row, findings);
      checkUnique(row, findings);
    }
    if (row.email() != RowKeys.NO_EMAIL && !emails.add(row.email())) {
      report(
          row,
          Rule.EMAIL_UNIQUE,
          CustomerColumn.EMAIL,
          "Used on an earlier row",
          "Use another address",
          findings);
    }
  }

  /// How many different well-formed IDs there were.
  public long uniqueIds() {
    return uniqueIds;
  }

  private void checkSequence(RowKeys row, Findings findings) {
    long expected = row.row() + offset;
    if (row.number() == previous + 1) {
      offset = row.number() - row.row();
    } else if (row.number() != expected) {
      String id = Customer.id(expected);
      report(
          row,
          Rule.ID_SEQUENCE,
          CustomerColumn.CUSTOMER_ID,
          "Expected " + id,
          "Use " + id,
          findings);
    }
    previous = row.number();
  }

  private void checkUnique(RowKeys row, Findings findings) {
    int number = (int) row.number();
    if (numbers.get(number)) {
      report(
          row,
          Rule.ID_UNIQUE,
          CustomerColumn.CUSTOMER_ID,
          "Used on an earlier row",
          "Use an ID of its own",
          findings);
    } else {
      numbers.set(number);
      uniqueIds++;
    }
  }

  private static void report(
      RowKeys row,
      Rule rule,
      CustomerColumn column,
      String message,
      String suggestion,
      Findings findings) {
    findings.add(
        Violation.of(
            rule, row.row(), row.line(), row.customer(), Optional.of(column), message, suggestion));
  }
}
