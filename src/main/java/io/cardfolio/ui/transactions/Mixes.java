package io.cardfolio.ui.transactions;

import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.summary.TransactionSummary.Spent;
import io.cardfolio.ui.chart.BarsSketch;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.text.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What the transactions are for and how the card was used, each as a part of all transactions.
final class Mixes {
  private final Texts texts;

  Mixes(Texts texts) {
    this.texts = texts;
  }

  /// The categories, the most common first.
  ///
  /// @param segment whose, by its place in the settings; empty for all
  Exhibit categories(Summed summed, OptionalInt segment) {
    TransactionSummary summary = summed.summary();
    List<SegmentSpending> segments = summary.segments();
    Map<MerchantCategory, Spent> spent =
        segment.isPresent() ? segments.get(segment.getAsInt()).categories() : summary.categories();
    Ink ink = segment.isPresent() ? SpendLines.ink(summed.spec(), segment.getAsInt()) : Ink.BAR;
    Spent all = all(spent);
    List<MerchantCategory> order =
        Arrays.stream(MerchantCategory.values())
            .sorted(
                Comparator.comparingLong((MerchantCategory it) -> spent.get(it).transactions())
                    .reversed())
            .toList();
    return new Exhibit(
        new BarsSketch(
            order.stream()
                .map(category -> bar(category.label(), part(spent.get(category), all), ink))
                .toList(),
            i -> sentence(order.get(i), spent, all)),
        "",
        List.of(),
        order.stream()
            .map(category -> sentence(category, spent, all))
            .collect(Collectors.joining(" ")),
        () -> categorySheet(order, spent, all));
  }

  private static Spent all(Map<MerchantCategory, Spent> spent) {
    return spent.values().stream()
        .reduce(
            new Spent(0, 0),
            (a, b) -> new Spent(a.transactions() + b.transactions(), a.cents() + b.cents()));
  }

  private static double part(Spent of, Spent all) {
    return all.transactions() == 0 ? 0 : (double) of.transactions() / all.transactions();
  }

  private static double moneyPart(Spent of, Spent all) {
    return all.cents() == 0 ? 0 : (double) of.cents() / all.cents();
  }

  private BarsSketch.Bar bar(String name, double part, Ink ink) {
    return new BarsSketch.Bar(name, part, texts.figures().percent(part, 1), ink);
  }

  private String sentence(
      MerchantCategory category, Map<MerchantCategory, Spent> spent, Spent all) {
    Spent of = spent.get(category);
    return texts.of(
        "transactions.category-sentence",
        category.label(),
        texts.figures().percent(part(of, all), 1),
        texts.figures().percent(moneyPart(of, all), 1));
  }

  private Sheet categorySheet(
      List<MerchantCategory> order, Map<MerchantCategory, Spent> spent, Spent all) {
    return new Sheet(
        List.of(
            texts.of("transactions.category"),
            texts.of("transactions.share"),
            texts.of("transactions.spend-share")),
        order.stream()
            .map(category ->
                List.of(
                    Cell.text(category.label()),
                    percent(part(spent.get(category), all)),
                    percent(moneyPart(spent.get(category), all))))
            .toList());
  }

  /// The channels, in their order.
  Exhibit channels(Summed summed) {
    TransactionSummary summary = summed.summary();
    List<Channel> order = List.of(Channel.values());
    return new Exhibit(
        new BarsSketch(
            order.stream()
                .map(channel -> bar(channel.label(), part(summary, channel), Ink.BAR))
                .toList(),
            i -> sentence(summary, order.get(i))),
        texts.of("transactions.share-of-transactions"),
        List.of(),
        order.stream().map(channel -> sentence(summary, channel)).collect(Collectors.joining(" ")),
        () ->
            new Sheet(
                List.of(
                    texts.of("transactions.channel"),
                    texts.of("transactions.count"),
                    texts.of("transactions.share")),
                order.stream()
                    .map(channel ->
                        List.of(
                            Cell.text(channel.label()),
                            count(summary.channels().get(channel)),
                            percent(part(summary, channel))))
                    .toList()));
  }

  private static double part(TransactionSummary summary, Channel channel) {
    return summary.part(summary.channels().get(channel));
  }

  private String sentence(TransactionSummary summary, Channel channel) {
    return texts.of(
        "transactions.channel-sentence",
        channel.label(),
        texts.figures().percent(part(summary, channel), 1));
  }

  private Cell count(long transactions) {
    return Cell.number(texts.figures().count(transactions), transactions);
  }

  private Cell percent(double part) {
    return Cell.number(texts.figures().percent(part, 2), part);
  }
}
