package io.cardfolio.validate;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Text;

/// A customer ID is `CUST` and eight digits.
final class IdFormat implements RowRule {
  @Override
  public void check(RowCheck row) {
    if (row.isReadable(CustomerColumn.CUSTOMER_ID)
        && Customer.numberOf(row.text(CustomerColumn.CUSTOMER_ID)) < 0) {
      row.report(
          Rule.ID_FORMAT,
          CustomerColumn.CUSTOMER_ID,
          ViolationWording.EXPECTED_ID_SHAPE.with(Customer.ID_PREFIX, Customer.ID_DIGITS),
          suggestion(row));
    }
  }

  private static Sentence suggestion(RowCheck row) {
    String text = row.text(CustomerColumn.CUSTOMER_ID).strip();
    String digits =
        text.regionMatches(true, 0, Customer.ID_PREFIX, 0, Customer.ID_PREFIX.length())
            ? text.substring(Customer.ID_PREFIX.length())
            : text;
    if (digits.matches(Text.of("[0-9]{1,%d}", Customer.ID_DIGITS))) {
      return ViolationWording.USE.with(Customer.id(Long.parseLong(digits)));
    }
    return ViolationWording.WRITE_LIKE.with(
        Customer.id(Math.min(row.row(), PortfolioSpec.MAX_CUSTOMERS)));
  }
}
