package io.cardfolio.validate.customer;

import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.CellCheck;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.Optional;
import java.util.Set;

/// One customer under examination: what rules ask about and where they report to.
///
/// @param customer the customer
/// @param present the columns that the customer has a cell in; the texts of others are not judged
/// @param row the record, counted from 1
/// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
/// @param findings where violations go
record CustomerCheck(
    CustomerText customer, Set<? extends Column> present, long row, long line, Findings findings)
    implements CellCheck {
  @Override
  public String text(Column column) {
    return customer.text((CustomerColumn) column);
  }

  @Override
  public void report(Rule rule, Column column, Sentence message, Sentence suggestion) {
    findings.add(
        Violation.of(
            rule,
            row,
            line,
            text(CustomerColumn.CUSTOMER_ID),
            Optional.of(column),
            text(column),
            message,
            suggestion));
  }
}
