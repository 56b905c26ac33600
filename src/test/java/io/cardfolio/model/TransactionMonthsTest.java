package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// The window of transactions ends on the as-of date, and its months follow without a gap.
class TransactionMonthsTest {
  @Test
  void monthsAreThoseOfTheCalendarWhereTheAsOfDateEndsOne() {
    TransactionMonths months = new TransactionMonths(LocalDate.of(2025, 2, 28), 3);
    assertThat(months.count()).isEqualTo(3);
    assertThat(months.firstDate()).isEqualTo("2024-12-01");
    assertThat(months.firstDay(1)).isEqualTo(day("2025-01-01"));
    assertThat(months.firstDay(3)).isEqualTo(day("2025-03-01"));
    assertThat(months.days(0)).isEqualTo(31);
    assertThat(months.days(2)).isEqualTo(28);
    assertThat(months.calendar())
        .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 1), YearMonth.of(2025, 2));
    assertThat(months.calendarMonth(0)).isEqualTo(12);
  }

  @Test
  void otherwiseTheyEndOnTheSameDayOfEachMonth() {
    TransactionMonths months = new TransactionMonths(LocalDate.of(2025, 3, 15), 2);
    assertThat(months.firstDate()).isEqualTo("2025-01-16");
    assertThat(months.firstDay(1)).isEqualTo(day("2025-02-16"));
    assertThat(months.firstDay(2)).isEqualTo(day("2025-03-16"));
    assertThat(months.calendar()).containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 3));
  }

  @Test
  void theWindowHoldsItsFirstAndItsLastDay() {
    TransactionMonths months = new TransactionMonths(LocalDate.of(2025, 2, 28), 3);
    assertThat(months.contains(day("2024-12-01"))).isTrue();
    assertThat(months.contains(day("2025-02-28"))).isTrue();
    assertThat(months.contains(day("2024-11-30"))).isFalse();
    assertThat(months.contains(day("2025-03-01"))).isFalse();
  }

  @Test
  void aDayLiesInItsMonthAndWhatIsOlderInTheFirst() {
    TransactionMonths months = new TransactionMonths(LocalDate.of(2025, 2, 28), 3);
    assertThat(months.startedIn(day("2024-12-01"))).isZero();
    assertThat(months.startedIn(day("2024-12-31"))).isZero();
    assertThat(months.startedIn(day("2025-01-01"))).isEqualTo(1);
    assertThat(months.startedIn(day("2025-02-28"))).isEqualTo(2);
    assertThat(months.startedIn(day("2020-01-01"))).isZero();
  }

  @Test
  void monthsAreCountedBackFromTheLast() {
    TransactionMonths months =
        TransactionMonths.of(PortfolioSpec.defaults().withAsOf(LocalDate.of(2025, 12, 31)));
    assertThat(months.count()).isEqualTo(18);
    assertThat(months.back(17)).isZero();
    assertThat(months.back(0)).isEqualTo(17);
    assertThat(months.firstDate()).isEqualTo("2024-07-01");
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }
}
