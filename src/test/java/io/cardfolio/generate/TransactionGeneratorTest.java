package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.Activity;
import io.cardfolio.model.Channel;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionStatus;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of transactions, whatever the settings.
class TransactionGeneratorTest {
  private static final Pools POOLS = new Pools();
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(400);
  private static final Percent ALL_APPROVED = Percent.HUNDRED;

  @ParameterizedTest
  @MethodSource("settings")
  void theBytesSayWhatTheValuesSay(PortfolioSpec spec) {
    TransactionGenerator generator = generator(spec);
    StringBuilder values = new StringBuilder();
    generator.transactions(
        1,
        spec.customers(),
        1,
        transaction ->
            values
                .append(
                    TransactionColumn.ALL.stream()
                        .map(column -> column.text(transaction))
                        .collect(Collectors.joining("|")))
                .append('$'));
    TransactionEncoder encoder =
        generator.encoder(
            new TextFormat(text -> text.getBytes(StandardCharsets.UTF_8), false, '|', '$'));
    int count = (int) generator.count(1, spec.customers());
    byte[] bytes = new byte[count * encoder.longestRecord() + TransactionEncoder.OVERRUN];
    int length = encoder.encode(1, spec.customers(), 1, bytes, _ -> {});
    assertThat(new String(bytes, 0, length, StandardCharsets.UTF_8)).isEqualTo(values.toString());
  }

  static Stream<PortfolioSpec> settings() {
    PortfolioSpec few = SPEC.withCustomers(60);
    return Stream.of(
        few,
        few.withSeed(-7).withAsOf(LocalDate.of(2024, 2, 15)),
        few.withTransactions(few.transactions().withMonths(1)),
        few.withTransactions(few.transactions().withMonths(60)),
        few.withTransactions(few.transactions().withApproved(Percent.ZERO)),
        Preset.STUDENT_LAUNCH.spec().withCustomers(60));
  }

  /// The last number that an ID can have, and one that uses all of its digits.
  @Test
  void anIdIsWrittenToItsLastDigit() {
    TransactionGenerator generator = generator(SPEC.withCustomers(1));
    TransactionEncoder encoder =
        generator.encoder(
            new TextFormat(text -> text.getBytes(StandardCharsets.UTF_8), true, '|', '$'));
    int count = (int) generator.count(1, 1);
    byte[] bytes = new byte[count * encoder.longestRecord() + TransactionEncoder.OVERRUN];
    for (long number : new long[] {Transaction.MOST - count + 1, 12_345_678_901L}) {
      List<Integer> told = new ArrayList<>();
      int length = encoder.encode(1, 1, number, bytes, month -> told.add(month.count()));
      String[] records = new String(bytes, 0, length, StandardCharsets.UTF_8).split("\\$");
      assertThat(records).hasSize(count);
      assertThat(records[0]).startsWith(Transaction.id(number) + "|");
      assertThat(records[count - 1]).startsWith(Transaction.id(number + count - 1) + "|");
      assertThat(told.stream().mapToInt(it -> it).sum()).isEqualTo(count);
    }
  }

  @Test
  void transactionsOfACustomerDependOnNoOther() {
    List<Transaction> all = transactions(SPEC);
    TransactionGenerator generator = generator(SPEC);
    long before = generator.count(1, 122);
    List<Transaction> one = new ArrayList<>();
    generator.transactions(123, 123, before + 1, one::add);
    assertThat(one)
        .isNotEmpty()
        .isEqualTo(all.stream().filter(it -> it.customerId().equals(Customer.id(123))).toList());
  }

  @Test
  void idsCountFromOneAndCustomersComeInOrderOfTime() {
    List<Transaction> all = transactions(SPEC);
    assertThat(all).hasSize((int) generator(SPEC).count(1, SPEC.customers()));
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).transactionId()).isEqualTo(Transaction.id(i + 1));
    }
    for (int i = 1; i < all.size(); i++) {
      Transaction one = all.get(i - 1);
      Transaction next = all.get(i);
      int order = one.customerId().compareTo(next.customerId());
      assertThat(order).isLessThanOrEqualTo(0);
      assertThat(order < 0 || !one.date().isAfter(next.date())).isTrue();
    }
  }

  @Test
  void aLongerWindowLeavesTheLaterMonthsAlone() {
    PortfolioSpec plain = SPEC.withSegments(List.of(Segment.of("All", Percent.HUNDRED)));
    List<Transaction> longer =
        transactions(plain.withTransactions(plain.transactions().withMonths(24)));
    List<Transaction> usual = transactions(plain);
    LocalDate start = LocalDate.of(2024, 7, 1);
    assertThat(
            datesAndMerchants(
                longer.stream().filter(it -> !it.date().toLocalDate().isBefore(start))))
        .isEqualTo(datesAndMerchants(usual.stream()));
  }

  private static List<Tuple> datesAndMerchants(Stream<Transaction> transactions) {
    return transactions.map(it -> tuple(it.date(), it.merchantName())).toList();
  }

  @Test
  void nothingHappensBeforeTheAccountOpensOrAfterTheAsOfDate() {
    Map<String, Customer> customers = customers(SPEC);
    assertThat(transactions(SPEC))
        .allSatisfy(it -> {
          LocalDate day = it.date().toLocalDate();
          assertThat(day)
              .isBetween(
                  later(customers.get(it.customerId()).accountOpenDate(), LocalDate.of(2024, 7, 1)),
                  SPEC.asOf());
        });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Test
  void eachWholeMonthsTotalLiesInTheSegmentsRangeAndTheCreditLimit() {
    Map<String, Customer> customers = customers(SPEC);
    Map<String, Segment> segments =
        SPEC.segments().stream().collect(Collectors.toMap(Segment::name, it -> it));
    Map<String, Map<YearMonth, BigDecimal>> totals = totals(transactions(SPEC));
    totals.forEach((id, months) -> {
      Customer customer = customers.get(id);
      Segment segment = segments.get(customer.segment());
      months.forEach((month, total) -> {
        if (!month.atDay(1).isBefore(customer.accountOpenDate())) {
          double left = left(customer, month);
          assertThat(total.doubleValue())
              .as("%s in %s", customer, month)
              .isBetween(
                  segment.monthlySpend().minimum() * left - 0.01,
                  segment.monthlySpend().maximum() * left + 0.01)
              .isLessThanOrEqualTo(customer.creditLimit());
        }
      });
    });
  }

  /// The decline of the settings, worked out by hand.
  private static double left(Customer customer, YearMonth month) {
    int number = (month.getYear() - 2024) * 12 + month.getMonthValue() - 6;
    if (customer.declineType().isEmpty()) {
      return 1;
    }
    return customer.declineType().get() == DeclineType.SUDDEN
        ? number >= 16 ? 0.4 : 1
        : switch (number) {
          case 12 -> 0.9;
          case 13 -> 0.8;
          case 14 -> 0.7;
          case 15 -> 0.6;
          case 16 -> 0.5;
          case 17, 18 -> 0.4;
          default -> 1;
        };
  }

  @Test
  void aLowCreditLimitCapsTheMonth() {
    PortfolioSpec poor =
        SPEC.withSegments(
            List.of(
                Segment.of("Poor", Percent.HUNDRED)
                    .withMonthlySpend(new Range(2_000, 8_000))
                    .withCreditLimits(Optional.of(new Range(5_000, 5_000)))));
    assertThat(totals(transactions(poor)).values().stream().flatMap(it -> it.values().stream()))
        .allMatch(total -> total.doubleValue() <= 5_000)
        .anyMatch(total -> total.doubleValue() > 4_500);
  }

  @Test
  void countsOfAMonthLieInTheSegmentsRange() {
    PortfolioSpec plain = SPEC.withSegments(List.of(Segment.of("All", Percent.HUNDRED)));
    Map<String, Long> counts =
        transactions(plain).stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.customerId() + YearMonth.from(it.date()), Collectors.counting()));
    assertThat(counts).hasSize(400 * 18);
    assertThat(counts.values()).allMatch(count -> count >= 20 && count <= 40).contains(20L, 40L);
  }

  @Test
  void growthIsThatOfTheSettings() {
    PortfolioSpec growing =
        approvedOnly(
            SPEC.withSegments(
                List.of(
                    Segment.of("All", Percent.HUNDRED)
                        .withMonthlySpend(new Range(100, 10_000))
                        .withActivity(Activity.USUAL.withGrowth(Percent.of(5))))));
    Map<YearMonth, Double> months = new HashMap<>();
    transactions(growing)
        .forEach(
            it -> months.merge(YearMonth.from(it.date()), it.amount().doubleValue(), Double::sum));
    double first = months.get(YearMonth.of(2024, 8));
    double last = months.get(YearMonth.of(2025, 11));
    assertThat(StrictMath.pow(last / first, 1 / 15.0)).isCloseTo(1.05, within(0.002));
  }

  @Test
  void billsComeOnceAMonthFromFewMerchants() {
    Map<String, List<Transaction>> bills =
        transactions(SPEC).stream()
            .filter(it -> it.category() == MerchantCategory.UTILITIES)
            .collect(Collectors.groupingBy(Transaction::customerId));
    assertThat(bills).isNotEmpty();
    assertThat(bills.values())
        .allSatisfy(of -> {
          assertThat(of).extracting(it -> YearMonth.from(it.date())).doesNotHaveDuplicates();
          assertThat(of.stream().map(it -> it.date().getDayOfMonth()).distinct().count())
              .as("but for a month in which the account was opened, bills come on one day")
              .isLessThanOrEqualTo(2);
        });
  }

  @Test
  void peopleGoBackToWhereTheyLikeIt() {
    Map<String, List<String>> dinners =
        transactions(SPEC).stream()
            .filter(it -> it.category() == MerchantCategory.DINING)
            .collect(
                Collectors.groupingBy(
                    Transaction::customerId,
                    Collectors.mapping(Transaction::merchantName, Collectors.toList())));
    Set<String> all = new HashSet<>();
    dinners
        .values()
        .forEach(names -> {
          assertThat(names.stream().distinct().count()).isLessThanOrEqualTo(10);
          all.addAll(names);
        });
    assertThat(all).hasSizeGreaterThan(200);
  }

  @Test
  void statusesAndChannelsHaveTheirShares() {
    List<Transaction> all = transactions(SPEC);
    assertThat(part(all, it -> it.status() == TransactionStatus.DECLINED))
        .isCloseTo(0.03, within(0.002));
    List<Transaction> fuel =
        all.stream().filter(it -> it.category() == MerchantCategory.GAS).toList();
    assertThat(part(fuel, it -> it.channel() == Channel.IN_STORE)).isCloseTo(0.92, within(0.01));
    assertThat(fuel).noneMatch(it -> it.channel() == Channel.ONLINE);
  }

  /// However few are approved, a customer who has one transaction a month has it approved.
  @Test
  void eachMonthHasAnApprovedTransactionUnlessNoneEverIs() {
    Segment single =
        Segment.of("Single", Percent.HUNDRED)
            .withActivity(Activity.USUAL.withTransactions(new Range(1, 1)));
    PortfolioSpec spec = SPEC.withCustomers(20).withSegments(List.of(single));
    assertThat(transactions(spec.withTransactions(spec.transactions().withApproved(Percent.of(1)))))
        .isNotEmpty()
        .allMatch(it -> it.status() == TransactionStatus.APPROVED);
    assertThat(transactions(spec.withTransactions(spec.transactions().withApproved(Percent.ZERO))))
        .isNotEmpty()
        .allMatch(it -> it.status() == TransactionStatus.DECLINED);
    assertThat(transactions(approvedOnly(SPEC.withCustomers(20))))
        .allMatch(it -> it.status() == TransactionStatus.APPROVED);
  }

  private static double part(List<Transaction> all, Predicate<Transaction> which) {
    return (double) all.stream().filter(which).count() / all.size();
  }

  @Test
  void amountsAreAboveZeroAndManyEndAsPricesDo() {
    List<Transaction> all = transactions(SPEC);
    assertThat(all).allMatch(it -> it.amount().signum() > 0 && it.amount().scale() == 2);
    List<Transaction> shopping =
        all.stream().filter(it -> it.category() == MerchantCategory.RETAIL).toList();
    assertThat(part(shopping, it -> it.amount().toPlainString().endsWith(".99")))
        .isBetween(0.25, 0.5);
  }

  @Test
  void aTransactionAllocatesNothing() {
    PortfolioSpec spec = SPEC.withCustomers(200);
    TransactionGenerator generator = generator(spec);
    TransactionEncoder encoder =
        generator.encoder(
            new TextFormat(text -> text.getBytes(StandardCharsets.UTF_8), false, ',', '\n'));
    int count = (int) generator.count(1, spec.customers());
    byte[] bytes = new byte[count * encoder.longestRecord() + TransactionEncoder.OVERRUN];
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      encoder.encode(1, spec.customers(), 1, bytes, _ -> {});
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat((double) least / count).isLessThan(0.5);
  }

  private static TransactionGenerator generator(PortfolioSpec spec) {
    return new CustomerGenerator(spec, POOLS).transactions();
  }

  private static List<Transaction> transactions(PortfolioSpec spec) {
    List<Transaction> all = new ArrayList<>();
    generator(spec).transactions(1, spec.customers(), 1, all::add);
    return all;
  }

  private static PortfolioSpec approvedOnly(PortfolioSpec spec) {
    return spec.withTransactions(spec.transactions().withApproved(ALL_APPROVED));
  }

  private static Map<String, Customer> customers(PortfolioSpec spec) {
    Map<String, Customer> all = new HashMap<>();
    new CustomerGenerator(spec, POOLS)
        .customers(1, spec.customers(), it -> all.put(it.customerId(), it));
    return all;
  }

  /// What was paid, by customer and month.
  private static Map<String, Map<YearMonth, BigDecimal>> totals(List<Transaction> transactions) {
    return transactions.stream()
        .filter(it -> it.status() == TransactionStatus.APPROVED)
        .collect(
            Collectors.groupingBy(
                Transaction::customerId,
                Collectors.groupingBy(
                    it -> YearMonth.from(it.date()),
                    Collectors.reducing(BigDecimal.ZERO, Transaction::amount, BigDecimal::add))));
  }
}
