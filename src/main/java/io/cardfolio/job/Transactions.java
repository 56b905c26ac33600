package io.cardfolio.job;

import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.defect.TransactionPlanter;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The transactions of a portfolio's customers, none of them held in memory.
///
/// ```java
/// Transactions transactions = portfolio.transactions();
/// List<Transaction> ofOne = transactions.of(7_654_321);
/// transactions.save(Path.of("transactions.csv"));
/// ```
///
/// Safe for use by several threads.
public final class Transactions {
  private final Portfolio portfolio;
  private final TransactionPlanter planter;
  private TransactionGenerator generator;

  /// The transactions of all customers of a portfolio.
  public Transactions(Portfolio portfolio) {
    this.portfolio = portfolio;
    planter = new TransactionPlanter(portfolio.spec());
  }

  /// The generator, which takes some time to make and is therefore made when it is needed.
  private synchronized TransactionGenerator generator() {
    if (generator == null) {
      generator = portfolio.generator().transactions();
    }
    return generator;
  }

  /// The months that they lie in, the oldest first. Where those do not begin with the months of the
  /// calendar, each has the name of the one that its middle lies in.
  public List<YearMonth> months() {
    return generator().months();
  }

  /// How many customers there are.
  public long customers() {
    return portfolio.size();
  }

  /// How many transactions there are. It takes about a second for ten million customers.
  public long count() {
    return count(1, portfolio.size());
  }

  /// How many transactions a range of customers has.
  ///
  /// @param first the first customer, counted from 1
  /// @param last the last customer; below the first for none
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public long count(long first, long last) {
    return generator().count(first, last);
  }

  /// The transactions of one customer as they were made, without defects, in the order of time and
  /// with the IDs that they have in a file of all; for them those of the customers before are
  /// counted.
  ///
  /// @param customer the row of the customer, from 1
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public List<Transaction> of(long customer) {
    return of(customer, 1 + count(1, customer - 1));
  }

  /// The transactions of one customer in the order of time, with IDs that count from 1: nobody
  /// before is counted for them.
  ///
  /// @param customer the row of the customer, from 1
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public List<Transaction> numberedAlone(long customer) {
    return of(customer, 1);
  }

  /// The transactions of one customer.
  ///
  /// @param firstNumber the number of the first of them, counted from 1
  List<Transaction> of(long customer, long firstNumber) {
    List<Transaction> list = new ArrayList<>();
    generator().transactions(customer, customer, firstNumber, list::add);
    return list;
  }

  /// The transactions of one customer as they stand in a file of all, with their planted defects; a
  /// defect may name somebody else or another time.
  ///
  /// @param customer the row of the customer, from 1
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public List<TransactionRow> rows(long customer) {
    return rows(customer, 1 + count(1, customer - 1));
  }

  /// The transactions of one customer as they stand in a file, but with IDs that count from 1:
  /// nobody before is counted for them.
  ///
  /// @param customer the row of the customer, from 1
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public List<TransactionRow> rowsNumberedAlone(long customer) {
    return rows(customer, 1);
  }

  /// The transactions of one customer as they stand in a file.
  ///
  /// @param firstNumber the number of the first of them, counted from 1
  List<TransactionRow> rows(long customer, long firstNumber) {
    List<TransactionRow> rows = new ArrayList<>();
    generator()
        .draw(
            customer,
            customer,
            firstNumber,
            month -> {
              for (int i = 0; i < month.count(); i++) {
                rows.add(row(month, i));
              }
            });
    return rows;
  }

  private TransactionRow row(DrawnTransactions month, int i) {
    Transaction made = generator().transaction(month, i);
    return new TransactionRow(
        made,
        planter.mayHave(month, i) ? planter.plant(month, i, TransactionText.of(made)) : List.of());
  }

  /// All defects that the settings plant in transactions, in the order of rows and columns. The
  /// stream is to be read by one thread.
  public Stream<PlantedDefect> defects() {
    return planter.isOff()
        ? Stream.empty()
        : inOrder(this::rows).flatMap(row -> row.defects().stream());
  }

  /// All transactions as they were made, in the order of customers and time. The stream is to be
  /// read by one thread.
  public Stream<Transaction> stream() {
    return inOrder(this::of);
  }

  /// What there is of all customers, each asked for by his row and the number of his first
  /// transaction.
  private <T> Stream<T> inOrder(BiFunction<Long, Long, List<T>> ofCustomer) {
    long[] next = {1};
    return LongStream.rangeClosed(1, customers())
        .boxed()
        .flatMap(customer -> {
          List<T> list = ofCustomer.apply(customer, next[0]);
          next[0] += list.size();
          return list.stream();
        });
  }

  /// Makes every transaction and tells what they come to and what is wrong with them.
  public TransactionOutcome validate() {
    return job().check(Progress.NONE);
  }

  /// Writes all transactions to a CSV file, which appears under its name only when it is whole.
  /// Where the settings plant defects in them, the list of them appears beside it, in the file that
  /// [DefectFileName#of] names.
  ///
  /// @param file its name; missing folders are made; one that ends in `.gz` or `.zst` is packed so
  /// @return what was written comes to
  /// @throws IOException if the file cannot be written; what was there before stays
  public TransactionOutcome save(Path file) throws IOException {
    return job().save(file, Progress.NONE);
  }

  private TransactionJob job() {
    return new TransactionJob(portfolio, Runtime.getRuntime().availableProcessors());
  }

  /// What one customer spent in each month.
  ///
  /// @param customer the row of the customer, from 1
  /// @throws IndexOutOfBoundsException beyond the number of customers
  public CustomerSpending spending(long customer) {
    List<YearMonth> months = months();
    long[] cents = new long[months.size()];
    int[] segment = {0};
    generator()
        .draw(
            customer,
            customer,
            1,
            month -> {
              segment[0] = month.segment();
              for (int i = 0; i < month.count(); i++) {
                cents[month.month()] += month.isDeclined(i) ? 0 : month.cents(i);
              }
            });
    List<CustomerSpending.Month> spent = new ArrayList<>();
    for (int month = 0; month < cents.length; month++) {
      spent.add(new CustomerSpending.Month(months.get(month), cents[month]));
    }
    return new CustomerSpending(segment[0], spent, declinesFrom(customer, segment[0]));
  }

  /// The first month in which a customer spends less, counted from 0; empty if he never does.
  private OptionalInt declinesFrom(long customer, int segment) {
    PortfolioSpec spec = portfolio.spec();
    Segment of = spec.segments().get(segment);
    int first =
        portfolio
            .customer(customer)
            .declineType()
            .map(type ->
                type == DeclineType.GRADUAL
                    ? of.activity().decline().gradualFrom()
                    : of.activity().decline().suddenFrom())
            .orElse(Integer.MAX_VALUE);
    return first > spec.transactions().months() ? OptionalInt.empty() : OptionalInt.of(first - 1);
  }
}
