package io.cardfolio.ui.overview;

import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.Stats;
import io.cardfolio.ui.compare.Differences;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.panel.KpiTile;
import io.cardfolio.ui.panel.Tile;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/// The tiles with the figures that matter most, and how they differ from those of the pinned
/// dataset.
final class KeyFigures {
  private final Texts texts;
  private final Differences differences;
  private final KpiTile customers;
  private final KpiTile average;
  private final KpiTile range;
  private final CardsTile cards;

  KeyFigures(Texts texts) {
    this.texts = texts;
    differences = new Differences(texts);
    customers = new KpiTile("customers", texts.of("overview.customers"));
    average = new KpiTile("average-limit", texts.of("overview.average-limit"));
    range = new KpiTile("limit-range", texts.of("overview.limit-range"));
    cards = new CardsTile(texts);
  }

  List<Tile> tiles() {
    return List.of(customers, average, range, cards);
  }

  void show(ShownDataset dataset, Optional<CustomerSummary> pinned) {
    CustomerSummary now = dataset.outcome().summary();
    Stats limits = now.creditLimit();
    customers.show(
        texts.figures().count(now.customers()),
        texts.count("overview.unique-id", now.uniqueIds()),
        pinned.map(it -> differences.count(it.customers(), now.customers())).orElse(""));
    average.show(
        texts.figures().cents(limits.average()),
        texts.of("overview.median", texts.figures().dollars(now.medianCreditLimit())),
        pinned
            .map(it -> differences.dollars(it.creditLimit().average(), limits.average()))
            .orElse(""));
    range.show(
        range(limits),
        pinned
            .map(CustomerSummary::creditLimit)
            .filter(it -> !range(it).equals(range(limits)))
            .map(it -> texts.of("overview.was-range", range(it)))
            .orElse(
                texts.of(
                    "overview.steps",
                    texts.figures().dollars(dataset.spec().creditLimits().step()))),
        "");
    cards.show(now, pinned);
  }

  private String range(Stats limits) {
    return texts.of(
        "overview.from-to",
        texts.figures().dollars(limits.lowest()),
        texts.figures().dollars(limits.highest()));
  }
}
