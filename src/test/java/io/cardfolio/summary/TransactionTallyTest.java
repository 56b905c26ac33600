package io.cardfolio.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary.Spent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What the charts of spending show is what was bought, counted once each.
class TransactionTallyTest {
  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults().withTransactions(TransactionSettings.USUAL.withMonths(3));

  /// A Tuesday.
  private static final int DAY = (int) LocalDate.of(2025, 12, 30).toEpochDay();

  /// Three bought, one of them declined, and two months in which customers had their account.
  private static final List<Consumer<TransactionTally>> ADDED =
      List.of(
          tally -> buy(tally, 0, 0, 0, 1_050, MerchantCategory.TRAVEL, Channel.ONLINE, true),
          tally -> buy(tally, 0, 2, 3_600, 250, MerchantCategory.GAS, Channel.MOBILE, true),
          tally -> buy(tally, 1, 2, 86_399, 700, MerchantCategory.GAS, Channel.MOBILE, false),
          tally -> tally.addWholeMonth(1, 1, 10_000),
          tally -> tally.addWholeMonth(1, 1, 30_000),
          tally -> tally.addWholeMonth(1, 2, 4_050));

  @Test
  void onlyApprovedAmountsAreSpent() {
    TransactionSummary summary = summary();
    assertThat(summary.transactions()).isEqualTo(3);
    assertThat(summary.approved()).isEqualTo(2);
    assertThat(summary.declined()).isEqualTo(1);
    assertThat(summary.cents()).isEqualTo(1_300);
    assertThat(summary.part(summary.approved())).isEqualTo(2.0 / 3);
  }

  @Test
  void categoriesMonthsAndChannelsHoldTheirOwn() {
    TransactionSummary summary = summary();
    assertThat(summary.categories())
        .containsEntry(MerchantCategory.TRAVEL, new Spent(1, 1_050))
        .containsEntry(MerchantCategory.GAS, new Spent(2, 250))
        .containsEntry(MerchantCategory.DINING, new Spent(0, 0));
    assertThat(summary.months())
        .containsExactly(new Spent(1, 1_050), new Spent(0, 0), new Spent(2, 250));
    assertThat(summary.channels())
        .containsEntry(Channel.ONLINE, 1L)
        .containsEntry(Channel.IN_STORE, 0L)
        .containsEntry(Channel.MOBILE, 2L);
  }

  @Test
  void segmentsHoldTheirOwn() {
    SegmentSpending first = summary().segments().get(0);
    SegmentSpending second = summary().segments().get(1);
    assertThat(first.name()).isEqualTo("High-Value Travelers");
    assertThat(first.spent()).isEqualTo(new Spent(2, 1_300));
    assertThat(first.categories()).containsEntry(MerchantCategory.GAS, new Spent(1, 250));
    assertThat(second.spent()).isEqualTo(new Spent(1, 0));
    assertThat(second.categories()).containsEntry(MerchantCategory.GAS, new Spent(1, 0));
  }

  @Test
  void hoursBelongToTheDayOfTheWeek() {
    List<List<Long>> hours = summary().hours();
    assertThat(hours).hasSize(7).allSatisfy(day -> assertThat(day).hasSize(24));
    assertThat(hours.get(1)).element(0).isEqualTo(1L);
    assertThat(hours.get(1)).element(1).isEqualTo(1L);
    assertThat(hours.get(1)).element(23).isEqualTo(1L);
    TransactionTally early = new TransactionTally(SPEC);
    int sunday = (int) LocalDate.of(1969, 12, 28).toEpochDay();
    early.add(0, 0, sunday, 7_200, 1, 0, 0, true);
    assertThat(early.summary().hours().get(6)).element(2).isEqualTo(1L);
  }

  @Test
  void aMonthsAverageIsThatOfTheCustomersWhoHadTheirAccountInAllOfIt() {
    List<MonthlySpend> months = summary().segments().get(1).months();
    assertThat(months.get(0)).isEqualTo(new MonthlySpend(0, 0, 0));
    assertThat(months.get(1)).isEqualTo(new MonthlySpend(2, 200, 100));
    assertThat(months.get(2).customers()).isEqualTo(1);
    assertThat(months.get(2).average()).isCloseTo(40.5, within(1e-9));
  }

  @Test
  void talliesOfRangesAddUpToTheTallyOfAll() {
    for (int cut = 0; cut <= ADDED.size(); cut++) {
      TransactionTally front = tally(ADDED.subList(0, cut));
      front.add(tally(ADDED.subList(cut, ADDED.size())));
      assertThat(front.summary()).isEqualTo(summary());
    }
  }

  @Test
  void nothingBoughtIsNoPartOfAnything() {
    assertThat(new TransactionTally(SPEC).summary().part(0)).isZero();
  }

  private static TransactionSummary summary() {
    return tally(ADDED).summary();
  }

  private static TransactionTally tally(List<Consumer<TransactionTally>> added) {
    TransactionTally tally = new TransactionTally(SPEC);
    added.forEach(each -> each.accept(tally));
    return tally;
  }

  private static void buy(
      TransactionTally tally,
      int segment,
      int month,
      int second,
      long cents,
      MerchantCategory category,
      Channel channel,
      boolean approved) {
    tally.add(segment, month, DAY, second, cents, category.ordinal(), channel.ordinal(), approved);
  }
}
