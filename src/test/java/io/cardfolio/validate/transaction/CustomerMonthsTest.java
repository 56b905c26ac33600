package io.cardfolio.validate.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// When a customer's months miss what his segment spends: here $1,000 to $2,000 a month, from
/// 2024-07-01 on.
class CustomerMonthsTest {
  private static final int MONTHS = 18;
  private static final int NO_DECLINE = Account.UNKNOWN;
  private static final int GRADUAL = DeclineType.GRADUAL.ordinal();
  private static final int SUDDEN = DeclineType.SUDDEN.ordinal();
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final PortfolioSpec SPEC = spec(Activity.USUAL);

  @Test
  void aMonthMayLieAPercentOutsideOfTheRange() {
    assertThat(found(account(NO_DECLINE), months(1_500, 0, 990))).isEmpty();
    assertThat(found(account(NO_DECLINE), months(1_500, 17, 2_020))).isEmpty();
    assertThat(found(account(NO_DECLINE), months(1_500, 0, 989.99)))
        .containsExactly(
            "monthly_total [989.99] CUST00000007 spends less in the month from 2024-07-01 than"
                + " $990; Check the amounts or the segment's monthly spend");
    assertThat(found(account(NO_DECLINE), months(1_500, 17, 2_020.01)))
        .containsExactly(
            "monthly_total [2020.01] CUST00000007 spends more in the month from 2025-12-01 than"
                + " $2,020; Check the amounts or the segment's monthly spend");
  }

  @Test
  void aMonthWithoutTransactionsIsBelow() {
    assertThat(found(account(NO_DECLINE), months(1_500, 5, 0)))
        .singleElement()
        .asString()
        .startsWith("monthly_total [0.00] CUST00000007 spends less in the month from 2024-12-01");
  }

  @Test
  void theCreditLimitCapsTheRange() {
    Account poor = new Account(0, day(LONG_AGO), 600, NO_DECLINE);
    assertThat(found(poor, months(600, 3, 594))).isEmpty();
    assertThat(found(poor, months(600, 3, 593))).hasSize(1);
    assertThat(found(poor, months(600, 3, 607))).hasSize(1);
    Account middling = new Account(0, day(LONG_AGO), 1_200, NO_DECLINE);
    assertThat(found(middling, months(1_200, 3, 1_000))).isEmpty();
    assertThat(found(middling, months(1_200, 3, 1_213)))
        .singleElement()
        .asString()
        .contains("more in the month from 2024-10-01 than $1,212");
  }

  @Test
  void declineLowersTheRange() {
    double[] falling = months(2_000, 0, 2_000);
    for (int month = 11; month < MONTHS; month++) {
      falling[month] = 2_000 * Math.max(0.4, 1 - 0.1 * (month - 10));
    }
    assertThat(found(account(GRADUAL), falling)).isEmpty();
    falling[11] = 1_830;
    assertThat(found(account(GRADUAL), falling))
        .singleElement()
        .asString()
        .contains("more in the month from 2025-06-01 than $1,818");
    assertThat(found(account(NO_DECLINE), falling)).hasSize(2).allMatch(it -> it.contains("less"));
  }

  @Test
  void theMonthOfOpeningHasNoLowerEndAndThoseBeforeAreNone() {
    Account young = new Account(0, day(LocalDate.of(2025, 2, 2)), 9_000, NO_DECLINE);
    double[] spent = new double[MONTHS];
    Arrays.fill(spent, 8, MONTHS, 1_500);
    assertThat(found(young, spent)).isEmpty();
    spent[7] = 2_021;
    assertThat(found(young, spent))
        .singleElement()
        .asString()
        .contains("more in the month from 2025-02-01");
    Account onTheFirst = new Account(0, day(LocalDate.of(2025, 2, 1)), 9_000, NO_DECLINE);
    spent[7] = 1;
    assertThat(found(onTheFirst, spent))
        .singleElement()
        .asString()
        .contains("less in the month from 2025-02-01");
  }

  @Test
  void wholeMonthsAreTold() {
    List<String> told = new ArrayList<>();
    Account young = new Account(0, day(LocalDate.of(2025, 10, 2)), 9_000, NO_DECLINE);
    double[] spent = new double[MONTHS];
    Arrays.fill(spent, 15, MONTHS, 1_500);
    CustomerMonths months =
        new CustomerMonths(
            SPEC, (segment, month, cents) -> told.add(segment + " " + month + " " + cents));
    add(months, 7, young, spent, new Findings());
    months.finish();
    assertThat(told).containsExactly("0 16 150000", "0 17 150000");
  }

  @Test
  void aDecliningCustomerSpendsLessInTheEnd() {
    // Both are inside the range, as a tolerance of 100% leaves none out.
    PortfolioSpec loose = SPEC.withTransactions(SPEC.transactions().withTolerance(Percent.HUNDRED));
    for (int type : new int[] {GRADUAL, SUDDEN}) {
      assertThat(found(loose, account(type), months(1_000, 0, 1_000)))
          .containsExactly(
              "decline_seen [CUST00000007] Declines, but spends $3,000 in the last three months"
                  + " after $3,000 in the first; Check the amounts or the decline type");
      assertThat(found(loose, account(type), months(1_000, 17, 999.99))).isEmpty();
    }
    assertThat(found(loose, account(NO_DECLINE), months(1_000, 0, 1_000))).isEmpty();
  }

  @Test
  void aDeclineIsAskedForOnlyWhereItMustShow() {
    Percent wide = Percent.HUNDRED;
    PortfolioSpec loose = SPEC.withTransactions(SPEC.transactions().withTolerance(wide));
    double[] flat = months(1_000, 0, 1_000);
    // He has not got the first months.
    Account young = new Account(0, day(LocalDate.of(2024, 7, 2)), 9_000, GRADUAL);
    assertThat(found(loose, young, flat)).isEmpty();
    // His limit is below what he would spend.
    Account poor = new Account(0, day(LONG_AGO), 999, GRADUAL);
    assertThat(found(loose, poor, flat)).isEmpty();
    // The curve begins too late.
    PortfolioSpec late = spec(Activity.USUAL).withTransactions(loose.transactions().withMonths(12));
    assertThat(found(late, account(GRADUAL), Arrays.copyOf(flat, 12))).isEmpty();
    // He spends so much more each month that it hides the decline.
    PortfolioSpec growing =
        spec(Activity.USUAL.withGrowth(Percent.of(10))).withTransactions(loose.transactions());
    assertThat(found(growing, account(GRADUAL), flat)).isEmpty();
  }

  @Test
  void whereNothingIsApprovedNothingIsAskedFor() {
    PortfolioSpec none = SPEC.withTransactions(SPEC.transactions().withApproved(Percent.ZERO));
    assertThat(found(none, account(GRADUAL), new double[MONTHS])).isEmpty();
  }

  @Test
  void aCustomerWhoComesAgainIsSaidOnceAndNoMonthIsJudged() {
    List<Long> told = new ArrayList<>();
    CustomerMonths months = new CustomerMonths(SPEC, (_, _, cents) -> told.add(cents));
    Findings rows = new Findings();
    add(months, 7, account(NO_DECLINE), new double[MONTHS], rows);
    add(months, 8, account(NO_DECLINE), new double[MONTHS], rows);
    assertThat(months.isInOrder()).isTrue();
    add(months, 7, account(NO_DECLINE), new double[MONTHS], rows);
    add(months, 8, account(NO_DECLINE), new double[MONTHS], rows);
    assertThat(months.isInOrder()).isFalse();
    assertThat(rows.report(1).violations())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.rule()).isEqualTo(Rule.TRANSACTION_ORDER);
          assertThat(it.severity()).isEqualTo(Severity.WARNING);
          assertThat(it.row()).isEqualTo(700);
          assertThat(it.message()).hasToString("Customer CUST00000007 came before");
          assertThat(it.suggestion())
              .hasToString(
                  "Sort by customer_id and transaction_date to have monthly totals checked");
        });
    assertThat(months.finish().report(1).violations()).isEmpty();
  }

  @Test
  void customersWhoFollowEachOtherAreJudgedApart() {
    List<Long> told = new ArrayList<>();
    CustomerMonths months = new CustomerMonths(SPEC, (_, _, cents) -> told.add(cents));
    add(months, 7, account(NO_DECLINE), months(1_500, 5, 900), new Findings());
    add(months, 8, account(NO_DECLINE), months(1_500, 6, 2_100), new Findings());
    assertThat(months.finish().report(1).violations())
        .extracting(Violation::customerId, Violation::value)
        .containsExactly(tuple("CUST00000007", "900.00"), tuple("CUST00000008", "2100.00"));
    assertThat(told).hasSize(2 * MONTHS).containsOnly(150_000L, 90_000L, 210_000L);
  }

  @Test
  void transactionsOfAMonthAddUp() {
    List<Long> told = new ArrayList<>();
    CustomerMonths months = new CustomerMonths(SPEC, (_, _, cents) -> told.add(cents));
    add(months, 7, account(NO_DECLINE), months(700, 0, 700), new Findings());
    add(months, 7, account(NO_DECLINE), months(800, 0, 800), new Findings());
    assertThat(months.finish().report(1).violations()).isEmpty();
    assertThat(told).hasSize(MONTHS).containsOnly(150_000L);
  }

  @Test
  void aCustomerWithABrokenRowOrAnUnknownOneIsNotJudged() {
    CustomerMonths months = new CustomerMonths(SPEC, (_, _, _) -> {});
    months.add(
        new MonthRun(1, 2, 7, Optional.of(account(NO_DECLINE)), MonthRun.NO_MONTH, false),
        new Findings());
    months.add(new MonthRun(2, 3, 9, Optional.empty(), 0, false), new Findings());
    Account nowhere = new Account(Account.UNKNOWN, day(LONG_AGO), 9_000, NO_DECLINE);
    months.add(new MonthRun(3, 4, 8, Optional.of(nowhere), 0, true), new Findings());
    assertThat(months.finish().report(1).violations()).isEmpty();
  }

  private static PortfolioSpec spec(Activity activity) {
    return PortfolioSpec.defaults()
        .withSegments(
            List.of(
                Segment.of("All", Percent.HUNDRED)
                    .withMonthlySpend(new Range(1_000, 2_000))
                    .withGradualDecline(Optional.of(Percent.of(50)))
                    .withActivity(activity)));
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private static Account account(int decline) {
    return new Account(0, day(LONG_AGO), 9_000, decline);
  }

  /// The same each month but one, in dollars.
  private static double[] months(double usual, int except, double other) {
    return IntStream.range(0, MONTHS).mapToDouble(i -> i == except ? other : usual).toArray();
  }

  private static void add(
      CustomerMonths months, long customer, Account account, double[] dollars, Findings rows) {
    for (int month = 0; month < dollars.length; month++) {
      if (dollars[month] > 0 || month == 0) {
        MonthRun run = new MonthRun(customer * 100, 2, customer, Optional.of(account), month, true);
        run.add(Math.round(dollars[month] * 100));
        months.add(run, rows);
      }
    }
  }

  private static List<String> found(Account account, double[] dollars) {
    return found(SPEC, account, dollars);
  }

  private static List<String> found(PortfolioSpec spec, Account account, double[] dollars) {
    CustomerMonths months = new CustomerMonths(spec, (_, _, _) -> {});
    Findings rows = new Findings();
    add(months, 7, account, dollars, rows);
    assertThat(rows.report(1).violations()).isEmpty();
    return months.finish().report(1).violations().stream()
        .map(it ->
            "%s [%s] %s; %s".formatted(it.rule().key(), it.value(), it.message(), it.suggestion()))
        .toList();
  }
}
