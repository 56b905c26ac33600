package io.cardfolio.generate.defect;

import static io.cardfolio.model.CustomerColumn.CUSTOMER_ID;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerText;
import java.util.Optional;

/// Wrong IDs. One row of ten keeps its ID whatever is planted: doubled IDs are copied from there,
/// so each surely stands twice.
final class IdDefects {
  private static final int RUN = 10;
  private static final int FARTHEST = 10;

  private IdDefects() {}

  /// Whether the ID of a row stays as it is.
  static boolean keeps(long row) {
    return row % RUN == 1;
  }

  /// The ID of one of the rows before that keep theirs.
  static Optional<CustomerPlanting.Cell> duplicate(CustomerText clean, long row, Choices choices) {
    if (keeps(row)) {
      return Optional.empty();
    }
    long run = (row - 1) / RUN;
    long source = run - choices.below((int) Math.min(FARTHEST, run + 1));
    return CustomerPlanting.Cell.of(CUSTOMER_ID, Customer.id(source * RUN + 1));
  }

  /// An ID as people and programs break it: a digit lost or too many, a letter for a digit, no
  /// prefix, a dash.
  static Optional<CustomerPlanting.Cell> malformed(CustomerText clean, long row, Choices choices) {
    if (keeps(row)) {
      return Optional.empty();
    }
    String id = clean.text(CUSTOMER_ID);
    String digits = id.substring(Customer.ID_PREFIX.length());
    return CustomerPlanting.Cell.of(
        CUSTOMER_ID,
        switch (choices.below(5)) {
          case 0 -> id.substring(0, id.length() - 1);
          case 1 -> id + "0";
          case 2 -> Customer.ID_PREFIX + "O" + digits.substring(1);
          case 3 -> digits;
          default -> Customer.ID_PREFIX + "-" + digits;
        });
  }
}
