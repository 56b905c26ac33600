package io.cardfolio.validate.transaction;

import io.cardfolio.model.Column;
import io.cardfolio.model.Customer;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// What each customer spends in each month, asked of a table in the order of customers with one
/// customer in memory at a time, and a bit for each that was there.
///
/// A table in which a customer comes again after others is told what it needs, and its months are
/// not judged: none of them is known to be whole. Nor are those of a customer with a transaction
/// that breaks a rule by itself, which would only be said a second time.
public final class CustomerMonths {
  private static final int NOBODY = -1;
  private static final int CENTS_DECIMALS = 2;
  private static final int CENTS_A_DOLLAR = 100;

  private final TransactionMonths months;
  private final MonthlyLimits limits;
  private final WholeMonths wholeMonths;
  private final Findings findings = new Findings();
  private final BitSet seen = new BitSet();
  private final long[] cents;
  private final int[] approved;
  private long customer = NOBODY;
  private Account account;
  private boolean sound;
  private boolean inOrder = true;

  /// Months of customers of whom none was seen yet.
  ///
  /// @param wholeMonths hears of the months that are judged
  public CustomerMonths(PortfolioSpec spec, WholeMonths wholeMonths) {
    months = TransactionMonths.of(spec);
    limits = new MonthlyLimits(spec);
    this.wholeMonths = wholeMonths;
    cents = new long[months.count()];
    approved = new int[months.count()];
    account = new Account(Account.UNKNOWN, 0, Account.UNKNOWN, Account.UNKNOWN);
  }

  /// Adds the next transactions.
  ///
  /// @param rows gets what is wrong with their place in the table
  public void add(MonthRun run, Findings rows) {
    if (!inOrder || run.account().isEmpty()) {
      return;
    }
    if (run.customer() != customer) {
      close();
      int number = (int) run.customer();
      if (seen.get(number)) {
        inOrder = false;
        rows.add(cameBefore(run));
        return;
      }
      seen.set(number);
      customer = number;
      account = run.account().get();
      sound = account.isWhole();
    }
    sound &= run.isSound();
    if (run.month() != MonthRun.NO_MONTH) {
      cents[run.month()] += run.cents();
      approved[run.month()] += run.approved();
    }
  }

  /// Whether every customer's transactions stood together, so that the months are known.
  public boolean isInOrder() {
    return inOrder;
  }

  /// What is wrong with the months, once all transactions were added; nothing if they are not
  /// known.
  public Findings finish() {
    close();
    return inOrder ? findings : new Findings();
  }

  private void close() {
    if (customer != NOBODY && sound) {
      judge();
    }
    customer = NOBODY;
    Arrays.fill(cents, 0);
    Arrays.fill(approved, 0);
  }

  private void judge() {
    int firstWhole = firstWhole();
    for (int month = Math.max(0, firstWhole - 1); month < cents.length; month++) {
      boolean whole = month >= firstWhole;
      long least = whole ? limits.least(account, month) : 0;
      long most = limits.most(account, month, approved[month]);
      if (cents[month] < least) {
        report(month, ViolationWording.MONTH_BELOW, least / CENTS_A_DOLLAR);
      } else if (cents[month] > most) {
        report(month, ViolationWording.MONTH_ABOVE, Math.ceilDiv(most, CENTS_A_DOLLAR));
      }
      if (whole) {
        wholeMonths.add(account.segment(), month, cents[month]);
      }
    }
    if (firstWhole == 0 && limits.mustDecline(account)) {
      judgeDecline();
    }
  }

  /// Where each transaction comes to a cent, which is the least it can, nothing can fall.
  private void judgeDecline() {
    int end = cents.length;
    long first = Arrays.stream(cents, 0, MonthlyLimits.COMPARED).sum();
    long last = Arrays.stream(cents, end - MonthlyLimits.COMPARED, end).sum();
    if (last >= first && last > Arrays.stream(approved, end - MonthlyLimits.COMPARED, end).sum()) {
      add(
          Rule.DECLINE_SEEN,
          TransactionColumn.CUSTOMER_ID,
          Customer.id(customer),
          ViolationWording.DECLINE_NOT_SEEN.with(last / CENTS_A_DOLLAR, first / CENTS_A_DOLLAR),
          ViolationWording.CHECK_DECLINE.with());
    }
  }

  /// The first month that the customer had his account from the first day on.
  private int firstWhole() {
    int month = 0;
    while (month < months.count() && months.firstDay(month) < account.openDay()) {
      month++;
    }
    return month;
  }

  private void report(int month, ViolationWording wording, long bound) {
    add(
        Rule.MONTHLY_TOTAL,
        TransactionColumn.TRANSACTION_AMOUNT,
        BigDecimal.valueOf(cents[month], CENTS_DECIMALS).toPlainString(),
        wording.with(Customer.id(customer), LocalDate.ofEpochDay(months.firstDay(month)), bound),
        ViolationWording.CHECK_AMOUNTS.with());
  }

  /// Adds what is wrong with a customer rather than with one of his records.
  private void add(Rule rule, Column column, String value, Sentence message, Sentence suggestion) {
    findings.add(
        new Violation(
            rule,
            Violation.WHOLE_TABLE,
            Violation.WHOLE_TABLE,
            Customer.id(customer),
            Optional.of(column),
            value,
            message,
            suggestion));
  }

  private static Violation cameBefore(MonthRun run) {
    return new Violation(
        Rule.TRANSACTION_ORDER,
        run.row(),
        run.line(),
        run.customerId(),
        Optional.of(TransactionColumn.CUSTOMER_ID),
        run.customerId(),
        ViolationWording.CAME_BEFORE.with(run.customerId()),
        ViolationWording.SORT_FOR_TOTALS.with());
  }

  /// Hears what customers spend in months in which they had their account from the first day on.
  @FunctionalInterface
  public interface WholeMonths {
    /// Takes one month of one customer.
    ///
    /// @param segment its index in the settings
    /// @param month the month of the window, counted from 0
    /// @param cents the sum of his approved transactions
    void add(int segment, int month, long cents);
  }
}
