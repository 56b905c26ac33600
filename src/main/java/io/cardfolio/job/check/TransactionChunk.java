package io.cardfolio.job.check;

import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.job.score.PlantedCells;
import io.cardfolio.model.Column;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.model.TransactionText;
import io.cardfolio.summary.TransactionTally;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.plain.PlainTransactions;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.CustomerMonths;
import io.cardfolio.validate.transaction.IdRun;
import io.cardfolio.validate.transaction.MonthRun;
import io.cardfolio.validate.transaction.TransactionIds;
import io.cardfolio.validate.transaction.TransactionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/// The part of a [TransactionTable] that one worker thread can do by itself: a run of neighbouring
/// rows. What the others must know of it is kept by runs of rows, so that a sound row takes no
/// memory.
public final class TransactionChunk {
  private static final int APPROVED = TransactionStatus.APPROVED.ordinal();
  private static final int DECLINED = TransactionStatus.DECLINED.ordinal();
  private static final long NOBODY = -1;

  private final TransactionRules rules;
  private final TransactionMonths months;
  private final LongFunction<Optional<Account>> accounts;
  private final Findings findings = new Findings();
  private final TransactionTally tally;
  private final List<IdRun> ids = new ArrayList<>();
  private final List<MonthRun> runs = new ArrayList<>();
  private PlantedCells planted = new PlantedCells();
  private long customer = NOBODY;
  private Optional<Account> account = Optional.empty();
  private long row;
  private long rows;
  private long approved;
  private long declined;

  /// An empty chunk.
  ///
  /// @param firstRow the row of the first transaction that will be added, counted from 1
  /// @param accounts gives the customer with a number; empty if there is none
  TransactionChunk(
      PortfolioSpec spec,
      TransactionRules rules,
      TransactionMonths months,
      long firstRow,
      LongFunction<Optional<Account>> accounts) {
    this.rules = rules;
    this.months = months;
    this.accounts = accounts;
    this.tally = new TransactionTally(spec);
    this.row = firstRow;
  }

  /// Counts the next transaction if it surely breaks no rule.
  ///
  /// @param line the line of the file on which it stands
  /// @return whether it was counted
  public boolean take(PlainTransactions transaction, long line) {
    return take(
        line,
        transaction.number(),
        transaction.customerNumber(),
        transaction.epochDay(),
        transaction.secondOfDay(),
        transaction.amountInCents(),
        transaction.categoryOrdinal(),
        transaction.channelOrdinal(),
        transaction.statusOrdinal());
  }

  /// Counts the next transaction if it surely breaks no rule.
  ///
  /// @param i its place in the month
  /// @return whether it was counted
  public boolean take(DrawnTransactions month, int i) {
    return take(
        Violation.WHOLE_TABLE,
        month.number(i),
        month.customer(),
        month.day(i),
        month.second(i),
        month.cents(i),
        month.category(i),
        month.channel(i),
        month.isDeclined(i) ? DECLINED : APPROVED);
  }

  private boolean take(
      long line,
      long number,
      long ofCustomer,
      int day,
      int second,
      long cents,
      int category,
      int channel,
      int status) {
    turnTo(ofCustomer);
    if (account.isEmpty() || !rules.fit(account.get(), day, cents)) {
      return false;
    }
    int month = months.startedIn(day);
    boolean isApproved = status == APPROVED;
    if (account.get().segment() != Account.UNKNOWN) {
      tally.add(account.get().segment(), month, day, second, cents, category, channel, isApproved);
    }
    count(line, number, status);
    monthRun(line, month, true, isApproved, cents);
    row++;
    return true;
  }

  /// Checks and counts the next transaction, which may lack cells.
  ///
  /// @param present the columns in which it has a cell; what is not there is not judged
  /// @param line the line of the file on which it stands, or [Violation#WHOLE_TABLE]
  public void add(TransactionText transaction, Set<? extends Column> present, long line) {
    turnTo(transaction.customer());
    boolean sound = rules.check(transaction, present, account, row, line, findings);
    if (sound
        && present.size() == TransactionRules.ALL_COLUMNS.size()
        && take(
            line,
            transaction.number(),
            transaction.customer(),
            transaction.day(),
            transaction.second(),
            transaction.cents(),
            transaction.category(),
            transaction.channel(),
            transaction.status())) {
      return;
    }
    count(line, transaction.number(), transaction.status());
    monthRun(line, MonthRun.NO_MONTH, false, false, 0);
    row++;
  }

  private void turnTo(long ofCustomer) {
    if (ofCustomer != customer) {
      customer = ofCustomer;
      account = accounts.apply(ofCustomer);
    }
  }

  private void count(long line, long number, int status) {
    rows++;
    approved += status == APPROVED ? 1 : 0;
    declined += status == DECLINED ? 1 : 0;
    if (number >= 0 && (ids.isEmpty() || !ids.getLast().takes(row, line, number))) {
      ids.add(new IdRun(row, line, number));
    }
  }

  private void monthRun(long line, int month, boolean sound, boolean isApproved, long cents) {
    if (runs.isEmpty() || !runs.getLast().isOf(customer, month, sound)) {
      runs.add(new MonthRun(row, line, customer, account, month, sound));
    }
    if (isApproved) {
      runs.getLast().add(cents);
    }
  }

  /// Holds what is found from now on against defects that were planted in these rows.
  public void expect(PlantedCells cells) {
    planted = cells;
    findings.watch(planted::see);
  }

  /// What was planted, and found of it once the chunk is added to the table.
  public PlantedCells planted() {
    return planted;
  }

  /// Adds something that is wrong with the table's form rather than with a transaction.
  public void add(Violation violation) {
    findings.add(violation);
  }

  /// How many transactions are in the chunk.
  public long rows() {
    return rows;
  }

  /// How many of them are approved.
  long approved() {
    return approved;
  }

  /// How many of them are declined.
  long declined() {
    return declined;
  }

  TransactionTally tally() {
    return tally;
  }

  /// What is wrong in the chunk, given the rows before it.
  Findings findingsAfter(TransactionIds idsBefore, CustomerMonths monthsBefore) {
    ids.forEach(run -> idsBefore.check(run, this::customerId, findings));
    runs.forEach(run -> monthsBefore.add(run, findings));
    return findings;
  }

  /// The ID of the customer in a row; empty if it is malformed.
  private String customerId(long ofRow) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs.get(middle).row() <= ofRow) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low).customerId();
  }
}
