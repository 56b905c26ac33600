package io.cardfolio.ui.transactions;

import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.panel.KpiTile;
import io.cardfolio.ui.panel.Tile;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.OptionalLong;

/// The tiles with the figures that matter most. What follows from a sample is marked as about.
final class TransactionFigures {
  private static final double CENTS = 100;

  private final Texts texts;
  private final KpiTile count;
  private final KpiTile total;
  private final KpiTile average;
  private final KpiTile declined;

  TransactionFigures(Texts texts) {
    this.texts = texts;
    count = new KpiTile("transactions", texts.of("transactions.transactions"));
    total = new KpiTile("approved-total", texts.of("transactions.approved-total"));
    average = new KpiTile("average-month", texts.of("transactions.average-month"));
    declined = new KpiTile("declined", texts.of("transactions.declined"));
  }

  List<Tile> tiles() {
    return List.of(count, total, average, declined);
  }

  /// Shows other figures.
  ///
  /// @param counted how many transactions there are, where all are counted
  void show(Summed summed, OptionalLong counted) {
    TransactionSummary summary = summed.summary();
    long estimate = summed.ofAll(summary.transactions());
    count.show(
        counted.isPresent()
            ? texts.figures().count(counted.getAsLong())
            : summed.about(texts, texts.figures().count(estimate)),
        texts.of(
            "transactions.from-to",
            texts.figures().month(summed.months().getFirst()),
            texts.figures().month(summed.months().getLast())),
        "");
    total.show(
        summed.about(
            texts, texts.figures().dollars(Math.round(summed.ofAll(summary.cents()) / CENTS))),
        texts.of(
            "transactions.average-amount",
            texts.figures().cents(perOne(summary.cents() / CENTS, summary.approved()))),
        "");
    average.show(
        texts.figures().cents(averageMonth(summary)), texts.of("transactions.whole-months"), "");
    long refused = summary.transactions() - summary.approved();
    declined.show(
        texts.figures().percent(summary.part(refused), 2),
        texts.count(
            "transactions.of-transactions", summary.transactions(), texts.figures().count(refused)),
        "");
  }

  /// What a customer spends in a month in which he has his account from the first day on, in
  /// dollars.
  private static double averageMonth(TransactionSummary summary) {
    double dollars = 0;
    long customers = 0;
    for (MonthlySpend month :
        summary.segments().stream().flatMap(segment -> segment.months().stream()).toList()) {
      dollars += month.average() * month.customers();
      customers += month.customers();
    }
    return perOne(dollars, customers);
  }

  private static double perOne(double sum, long count) {
    return count == 0 ? 0 : sum / count;
  }
}
