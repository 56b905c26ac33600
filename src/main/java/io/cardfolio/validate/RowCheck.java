package io.cardfolio.validate;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import java.util.Optional;
import java.util.Set;

/// One customer under examination: what rules ask about and where they report to.
///
/// @param customer the customer
/// @param present the columns that the customer has a cell in; the texts of others are not judged
/// @param row the record, counted from 1
/// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
/// @param findings where violations go
record RowCheck(
    CustomerText customer, Set<CustomerColumn> present, long row, long line, Findings findings) {
  /// What stands in a cell in place of bytes that are not UTF-8.
  static final char UNREADABLE = '\uFFFD';

  String text(CustomerColumn column) {
    return customer.text(column);
  }

  /// Whether the cell is there but holds nothing.
  boolean isBlank(CustomerColumn column) {
    return present.contains(column) && text(column).isBlank();
  }

  /// Whether the cell holds bytes that were not UTF-8.
  boolean isUnreadable(CustomerColumn column) {
    return text(column).indexOf(UNREADABLE) >= 0;
  }

  /// Whether the cell holds text whose form can be judged: cells that are missing or unreadable
  /// break one rule and not a second.
  boolean isReadable(CustomerColumn column) {
    return present.contains(column) && !text(column).isBlank() && !isUnreadable(column);
  }

  void report(Rule rule, CustomerColumn column, Sentence message, Sentence suggestion) {
    findings.add(Violation.of(rule, row, line, customer, Optional.of(column), message, suggestion));
  }
}
