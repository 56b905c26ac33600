package io.cardfolio.validate.transaction;

import io.cardfolio.model.Sentence;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.util.Optional;
import java.util.function.LongFunction;

/// IDs of transactions count on and none comes twice, asked in one pass. The first may be any, as
/// the file may be one part of a table.
///
/// An ID is in sequence if it follows the ID before or stands where the IDs so far put it, so one
/// lost row or one doubled ID is one violation, not one for every row that comes after.
public final class TransactionIds {
  private final NumberSet numbers;
  private boolean any;
  private boolean saidOverflow;
  private long previous;
  private long offset;

  /// Rules that have seen no row yet.
  public TransactionIds() {
    this(new NumberSet());
  }

  TransactionIds(NumberSet numbers) {
    this.numbers = numbers;
  }

  /// Reports what is wrong with the IDs of the next rows, given all rows before them.
  ///
  /// @param customerIds gives the customer's ID of a row, for a report
  public void check(IdRun run, LongFunction<String> customerIds, Findings findings) {
    if (!isInSequence(run.row(), run.number())) {
      String id = Transaction.id(run.row() + offset);
      report(
          Rule.TRANSACTION_ID_SEQUENCE,
          run,
          0,
          customerIds,
          ViolationWording.EXPECTED_ID.with(id),
          ViolationWording.USE.with(id),
          findings);
    }
    previous = run.number() + run.count() - 1;
    for (int i = 0; i < run.count(); i++) {
      if (!numbers.add(run.number() + i)) {
        report(
            Rule.TRANSACTION_ID_UNIQUE,
            run,
            i,
            customerIds,
            ViolationWording.USED_EARLIER.with(),
            ViolationWording.USE_OWN_ID.with(),
            findings);
      } else if (numbers.hasOverflowed() && !saidOverflow) {
        saidOverflow = true;
        report(
            Rule.TRANSACTION_ORDER,
            run,
            i,
            customerIds,
            ViolationWording.TOO_SCATTERED.with(),
            ViolationWording.SORT_BY_ID.with(),
            findings);
      }
    }
  }

  private boolean isInSequence(long row, long number) {
    boolean follows = !any || number == previous + 1;
    if (follows) {
      offset = number - row;
    }
    any = true;
    return follows || number == row + offset;
  }

  private static void report(
      Rule rule,
      IdRun run,
      int i,
      LongFunction<String> customerIds,
      Sentence message,
      Sentence suggestion,
      Findings findings) {
    long row = run.row() + i;
    findings.add(
        Violation.of(
            rule,
            row,
            run.line(i),
            customerIds.apply(row),
            Optional.of(TransactionColumn.TRANSACTION_ID),
            Transaction.id(run.number() + i),
            message,
            suggestion));
  }
}
