package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.estimate.TransactionSample;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One customer's transactions, and any transaction of all, by its place.
class TransactionsTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(9_000);
  private static final Portfolio PORTFOLIO = Portfolio.of(SPEC);

  private final Transactions transactions = new Transactions(PORTFOLIO);

  @Test
  void aCustomersTransactionsHaveTheIdsOfTheFile() {
    List<Transaction> all = new ArrayList<>();
    PORTFOLIO.generator().transactions().transactions(1, 300, 1, all::add);
    assertThat(transactions.of(300))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(it -> it.customerId().equals(Customer.id(300))).toList());
    assertThat(transactions.numberedAlone(300).getFirst().transactionId())
        .isEqualTo(Transaction.id(1));
    assertThatThrownBy(() -> transactions.of(9_001)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void spendingIsWhatTheApprovedTransactionsComeTo() {
    for (long customer : new long[] {1, 77, 8_999}) {
      CustomerSpending spending = transactions.spending(customer);
      assertThat(spending.months()).extracting(CustomerSpending.Month::month).hasSize(18);
      for (CustomerSpending.Month month : spending.months()) {
        BigDecimal paid =
            transactions.of(customer).stream()
                .filter(it -> it.status() == TransactionStatus.APPROVED)
                .filter(it -> YearMonth.from(it.date()).equals(month.month()))
                .map(Transaction::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(BigDecimal.valueOf(month.cents(), 2)).isEqualByComparingTo(paid);
      }
      assertThat(SPEC.segments().get(spending.segment()).name())
          .isEqualTo(PORTFOLIO.customer(customer).segment());
    }
  }

  @Test
  void declineBeginsWhereTheSettingsSay() {
    for (DeclineType type : DeclineType.values()) {
      long customer =
          LongStream.rangeClosed(1, SPEC.customers())
              .filter(row -> PORTFOLIO.customer(row).declineType().equals(Optional.of(type)))
              .findFirst()
              .orElseThrow();
      assertThat(transactions.spending(customer).declinesFrom())
          .isEqualTo(OptionalInt.of(type == DeclineType.GRADUAL ? 11 : 15));
    }
    long steady =
        LongStream.rangeClosed(1, SPEC.customers())
            .filter(row -> PORTFOLIO.customer(row).declineType().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(transactions.spending(steady).declinesFrom()).isEmpty();
    Portfolio brief = Portfolio.of(SPEC.withTransactions(SPEC.transactions().withMonths(6)));
    assertThat(
            LongStream.rangeClosed(1, 200)
                .mapToObj(row -> new Transactions(brief).spending(row).declinesFrom()))
        .allMatch(OptionalInt::isEmpty);
  }

  @Test
  void monthsBearTheNameOfTheirMiddle() {
    assertThat(transactions.months())
        .startsWith(YearMonth.of(2024, 7))
        .endsWith(YearMonth.of(2025, 12))
        .hasSize(18);
    Portfolio midMonth =
        Portfolio.of(
            SPEC.withAsOf(LocalDate.of(2025, 6, 10))
                .withTransactions(SPEC.transactions().withMonths(2)));
    assertThat(new Transactions(midMonth).months())
        .containsExactly(YearMonth.of(2025, 4), YearMonth.of(2025, 5));
  }

  @Test
  void theIndexFindsAnyTransaction() {
    TransactionIndex index = new TransactionIndex(transactions);
    assertThat(index.count()).isZero();
    assertThat(index.isWhole()).isFalse();
    assertThat(index.firstOf(1)).isEmpty();
    index.build(2, Progress.NONE);
    long count = index.count();
    assertThat(count).isEqualTo(transactions.count());
    assertThat(index.isWhole()).isTrue();
    for (long number : new long[] {1, 2, 500, count / 2, count - 1, count}) {
      assertThat(index.rows(number, 1))
          .extracting(it -> it.made().transactionId())
          .containsExactly(Transaction.id(number));
    }
    for (long customer : new long[] {1, 2, 4_096, 4_097, 9_000}) {
      List<Transaction> his = transactions.of(customer);
      long first = Transaction.numberOf(his.getFirst().transactionId());
      assertThat(index.firstOf(customer)).contains(first);
      assertThat(index.rows(first, his.size())).extracting(TransactionRow::made).isEqualTo(his);
    }
    assertThat(index.rows(count - 2_000, 2_001))
        .extracting(TransactionRow::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(count - 2_000, count).boxed().toList());
    assertThat(index.rows(count + 1, 0)).isEmpty();
    assertThatThrownBy(() -> index.rows(count, 2))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Transactions %d to %d are not of 1 to %d".formatted(count, count + 1, count));
  }

  @Test
  void anIndexThatWasStoppedKnowsTheFirstAndGoesOn() {
    TransactionIndex index = new TransactionIndex(transactions);
    assertThatThrownBy(() -> index.build(1, (_, _) -> false))
        .isInstanceOf(JobCancelledException.class);
    assertThat(index.count()).isEqualTo(transactions.count(1, 4_096));
    assertThat(index.rows(index.count(), 1).getFirst().made().customerId())
        .isEqualTo(Customer.id(4_096));
    assertThat(index.firstOf(4_097)).isEmpty();
    index.build(1, Progress.NONE);
    assertThat(index.count()).isEqualTo(transactions.count());
  }

  @Test
  void aSampleHasAsManyCustomersAsFit() {
    assertThat(TransactionSample.of(SPEC.withCustomers(200)).customers()).isEqualTo(200);
    PortfolioSpec sample = TransactionSample.of(SPEC);
    assertThat(sample.customers()).isEqualTo(500);
    assertThat(new Transactions(Portfolio.of(sample)).count()).isBetween(200_000L, 400_000L);
    assertThat(
            TransactionSample.of(SPEC.withTransactions(SPEC.transactions().withMonths(60)))
                .customers())
        .isEqualTo(100);
  }

  @Test
  void streamFileAndCustomersSayTheSame(@TempDir Path folder) throws IOException {
    Portfolio few = Portfolio.of(PORTFOLIO.spec().withCustomers(30));
    List<Transaction> all = few.transactions().stream().toList();
    assertThat(all)
        .isEqualTo(
            LongStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(customer -> few.transactions().of(customer).stream())
                .toList());
    Path file = folder.resolve("transactions.csv");
    TransactionOutcome saved = few.transactions().save(file);
    assertThat(saved.summary().transactions()).isEqualTo(all.size());
    assertThat(saved.summary()).isEqualTo(few.transactions().validate().summary());
    assertThat(Files.readAllLines(file))
        .hasSize(all.size() + 1)
        .endsWith(
            TransactionColumn.ALL.stream()
                .map(column -> column.text(all.getLast()))
                .collect(Collectors.joining(",")));
  }
}
