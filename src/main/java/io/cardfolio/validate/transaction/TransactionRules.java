package io.cardfolio.validate.transaction;

import static io.cardfolio.model.TransactionColumn.TRANSACTION_AMOUNT;
import static io.cardfolio.model.TransactionColumn.TRANSACTION_DATE;
import static io.cardfolio.validate.KnownCode.labels;

import io.cardfolio.model.Channel;
import io.cardfolio.model.Column;
import io.cardfolio.model.Customer;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.CellCheck;
import io.cardfolio.validate.FilledCells;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.IdFormat;
import io.cardfolio.validate.KnownCode;
import io.cardfolio.validate.NoFormula;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every rule that a transaction keeps or breaks on its own, given its customer, whatever the other
/// rows hold. Does not change, so threads may share one.
public final class TransactionRules {
  /// The columns of a transaction that lacks none.
  public static final Set<TransactionColumn> ALL_COLUMNS =
      Collections.unmodifiableSet(EnumSet.allOf(TransactionColumn.class));

  private static final int CENTS_DECIMALS = 2;
  private static final String TIME_OF_DAY = "T18:05:09";
  private static final String AMOUNT = "12.50";
  private static final Pattern TIME_SHAPE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
  private static final Pattern MEANT_AMOUNT =
      Pattern.compile("\\s*\\$?\\s*(\\d[\\d,]{0,14}(?:\\.\\d{0,2})?)\\s*");

  private final LocalDate asOf;
  private final TransactionMonths months;
  private final List<Consumer<CellCheck>> cellRules;

  /// Rules for transactions made with the given settings, which must be legal.
  public TransactionRules(PortfolioSpec spec) {
    asOf = spec.asOf();
    months = TransactionMonths.of(spec);
    cellRules =
        List.of(
            new FilledCells(TransactionColumn.ALL)::check,
            new NoFormula(List.of(TransactionColumn.MERCHANT_NAME))::check,
            new IdFormat(
                    Rule.TRANSACTION_ID_FORMAT,
                    TransactionColumn.TRANSACTION_ID,
                    Transaction.ID_PREFIX,
                    Transaction.ID_DIGITS)
                ::check,
            new IdFormat(
                    Rule.ID_FORMAT,
                    TransactionColumn.CUSTOMER_ID,
                    Customer.ID_PREFIX,
                    Customer.ID_DIGITS)
                ::check,
            new KnownCode(
                    Rule.CATEGORY_KNOWN,
                    TransactionColumn.MERCHANT_CATEGORY,
                    labels(MerchantCategory.values()),
                    ViolationWording.NOT_A_CATEGORY.with())
                ::check,
            new KnownCode(
                    Rule.CHANNEL_KNOWN,
                    TransactionColumn.CHANNEL,
                    labels(Channel.values()),
                    ViolationWording.NOT_A_CHANNEL.with())
                ::check,
            new KnownCode(
                    Rule.STATUS_KNOWN,
                    TransactionColumn.STATUS,
                    labels(TransactionStatus.values()),
                    ViolationWording.NOT_A_STATUS.with())
                ::check);
  }

  /// Whether values that are well formed break no rule.
  ///
  /// @param account the customer
  /// @param day counted from 1970-01-01
  public boolean fit(Account account, int day, long cents) {
    return cents > 0 && months.contains(day) && day >= account.openDay();
  }

  /// Reports what is wrong with the cells that a transaction has.
  ///
  /// @param present the columns with a cell; what is not there is not judged
  /// @param account the customer; empty if there is none with this ID
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  /// @return whether nothing is wrong
  public boolean check(
      TransactionText transaction,
      Set<? extends Column> present,
      Optional<Account> account,
      long row,
      long line,
      Findings findings) {
    TransactionCheck check = new TransactionCheck(transaction, present, row, line, findings);
    cellRules.forEach(rule -> rule.accept(check));
    checkCustomer(check, account);
    checkDate(check, account);
    checkAmount(check);
    return check.isSound();
  }

  private static void checkCustomer(TransactionCheck row, Optional<Account> account) {
    if (account.isEmpty() && row.transaction().customer() >= 0) {
      row.report(
          Rule.CUSTOMER_KNOWN,
          TransactionColumn.CUSTOMER_ID,
          ViolationWording.NO_SUCH_CUSTOMER.with(),
          ViolationWording.USE_KNOWN_CUSTOMER.with());
    }
  }

  private void checkDate(TransactionCheck row, Optional<Account> account) {
    if (!row.isReadable(TRANSACTION_DATE)) {
      return;
    }
    if (!row.transaction().hasTime()) {
      boolean shaped = TIME_SHAPE.matcher(row.text(TRANSACTION_DATE)).matches();
      row.report(
          Rule.TRANSACTION_DATE_FORMAT,
          TRANSACTION_DATE,
          (shaped ? ViolationWording.NO_SUCH_TIME : ViolationWording.NOT_A_TIME).with(),
          shaped
              ? ViolationWording.USE_REAL_TIME.with()
              : ViolationWording.WRITE_LIKE.with(asOf + TIME_OF_DAY));
      return;
    }
    int day = row.transaction().day();
    if (!months.contains(day)) {
      row.report(
          Rule.TRANSACTION_DATE_RANGE,
          TRANSACTION_DATE,
          day > asOf.toEpochDay()
              ? ViolationWording.AFTER_AS_OF.with(asOf)
              : ViolationWording.BEFORE_WINDOW.with(months.firstDate()),
          ViolationWording.USE_FROM_TO.with(months.firstDate(), asOf));
    }
    if (account.isPresent() && day < account.get().openDay()) {
      LocalDate opened = LocalDate.ofEpochDay(account.get().openDay());
      row.report(
          Rule.TRANSACTION_AFTER_OPENING,
          TRANSACTION_DATE,
          ViolationWording.BEFORE_OPENING.with(opened),
          ViolationWording.USE_OR_LATER.with(opened));
    }
  }

  private static void checkAmount(TransactionCheck row) {
    if (!row.isReadable(TRANSACTION_AMOUNT)) {
      return;
    }
    long cents = row.transaction().cents();
    if (cents == TransactionText.NONE) {
      row.report(
          Rule.AMOUNT_FORMAT,
          TRANSACTION_AMOUNT,
          ViolationWording.NOT_AN_AMOUNT.with(AMOUNT),
          meant(row.text(TRANSACTION_AMOUNT)));
    } else if (cents <= 0) {
      row.report(
          Rule.AMOUNT_POSITIVE,
          TRANSACTION_AMOUNT,
          ViolationWording.NOT_ABOVE_ZERO.with(),
          cents < 0
              ? ViolationWording.USE.with(BigDecimal.valueOf(-cents, CENTS_DECIMALS))
              : ViolationWording.USE_LEAST_AMOUNT.with());
    }
  }

  /// What to write for text that was meant as an amount: `$1,200`, `12.5`.
  private static Sentence meant(String text) {
    Matcher meant = MEANT_AMOUNT.matcher(text);
    return meant.matches()
        ? ViolationWording.USE.with(
            new BigDecimal(meant.group(1).replace(",", ""))
                .setScale(CENTS_DECIMALS)
                .toPlainString())
        : ViolationWording.WRITE_LIKE.with(AMOUNT);
  }
}
