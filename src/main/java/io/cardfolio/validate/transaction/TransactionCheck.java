package io.cardfolio.validate.transaction;

import io.cardfolio.model.Column;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.CellCheck;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.Optional;
import java.util.Set;

/// One transaction under examination: what rules ask about and where they report to.
final class TransactionCheck implements CellCheck {
  private final TransactionText transaction;
  private final Set<? extends Column> present;
  private final long row;
  private final long line;
  private final Findings findings;
  private boolean sound = true;

  TransactionCheck(
      TransactionText transaction,
      Set<? extends Column> present,
      long row,
      long line,
      Findings findings) {
    this.transaction = transaction;
    this.present = present;
    this.row = row;
    this.line = line;
    this.findings = findings;
  }

  TransactionText transaction() {
    return transaction;
  }

  /// Whether nothing was reported.
  boolean isSound() {
    return sound;
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public Set<? extends Column> present() {
    return present;
  }

  @Override
  public String text(Column column) {
    return transaction.text((TransactionColumn) column);
  }

  @Override
  public void report(Rule rule, Column column, Sentence message, Sentence suggestion) {
    sound = false;
    findings.add(
        Violation.of(
            rule,
            row,
            line,
            text(TransactionColumn.CUSTOMER_ID),
            Optional.of(column),
            text(column),
            message,
            suggestion));
  }
}
