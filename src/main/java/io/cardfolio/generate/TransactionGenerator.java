package io.cardfolio.generate;

import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.Channel;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Makes the transactions of a portfolio. Those of a customer are a pure function of the settings
/// and his row; only their numbers depend on how many the customers before have, which is cheap to
/// count. Safe for use by several threads.
public final class TransactionGenerator {
  private static final int CENTS_DECIMALS = 2;

  private static final Set<CustomerColumn> COUNTED_BY =
      Set.of(CustomerColumn.ACCOUNT_OPEN_DATE, CustomerColumn.DECLINE_TYPE);

  private static final Set<CustomerColumn> MADE_BY =
      Set.of(
          CustomerColumn.ACCOUNT_OPEN_DATE,
          CustomerColumn.DECLINE_TYPE,
          CustomerColumn.CREDIT_LIMIT,
          CustomerColumn.CITY);

  private final CustomerGenerator customers;
  private final TransactionDrawer drawer;
  private final List<Consumer<DrawnCustomers>> countedBy;
  private final List<Consumer<DrawnCustomers>> madeBy;

  TransactionGenerator(
      CustomerGenerator customers, CustomerDrawer customerDrawer, PortfolioSpec spec) {
    this.customers = customers;
    drawer = new TransactionDrawer(spec, customerDrawer.pools());
    countedBy = customerDrawer.steps(COUNTED_BY);
    madeBy = customerDrawer.steps(MADE_BY);
  }

  /// The months of the window, the oldest first, as the calendar names them. Where they do not
  /// begin with those of the calendar, each has the name of the one that its middle lies in.
  public List<YearMonth> months() {
    return drawer.months().calendar();
  }

  /// How many transactions a range of customers has.
  ///
  /// @param first the first customer, counted from 1
  /// @param last the last customer; below the first for none
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public long count(long first, long last) {
    long[] sum = {0};
    customers.deal(
        first,
        last,
        drawn -> {
          countedBy.forEach(step -> step.accept(drawn));
          for (int i = 0; i < drawn.count; i++) {
            sum[0] += drawer.count(drawn, i);
          }
        });
    return sum[0];
  }

  /// The transactions of a range of customers, in the order of customers and time.
  ///
  /// @param first the first customer, counted from 1
  /// @param last the last customer; below the first for none
  /// @param firstNumber the number of the first transaction, counted from 1
  /// @param taker gets each transaction
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void transactions(long first, long last, long firstNumber, Consumer<Transaction> taker) {
    draw(
        first,
        last,
        firstNumber,
        month -> {
          for (int i = 0; i < month.count; i++) {
            taker.accept(transaction(month, i));
          }
        });
  }

  /// What was drawn of a transaction as values.
  ///
  /// @param i its place in the month, counted from 0
  public Transaction transaction(DrawnTransactions month, int i) {
    return new Transaction(
        Transaction.id(month.number(i)),
        Customer.id(month.customer()),
        LocalDate.ofEpochDay(month.day(i)).atTime(LocalTime.ofSecondOfDay(month.second(i))),
        BigDecimal.valueOf(month.cents(i), CENTS_DECIMALS),
        drawer.merchants().name(month.merchant(i)),
        MerchantCategory.values()[month.category(i)],
        Channel.values()[month.channel(i)],
        month.isDeclined(i) ? TransactionStatus.DECLINED : TransactionStatus.APPROVED);
  }

  /// An encoder of these transactions as records of a text format.
  public TransactionEncoder encoder(TextFormat format) {
    return new TransactionEncoder(this, drawer, format);
  }

  /// Draws the transactions of a range of customers, in order and a month at a time.
  ///
  /// @param taker must not keep what it is handed
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void draw(long first, long last, long firstNumber, Consumer<DrawnTransactions> taker) {
    DrawnTransactions month = new DrawnTransactions();
    long[] number = {firstNumber};
    customers.deal(
        first,
        last,
        drawn -> {
          madeBy.forEach(step -> step.accept(drawn));
          for (int i = 0; i < drawn.count; i++) {
            number[0] = drawer.draw(drawn, i, number[0], month, taker);
          }
        });
  }
}
