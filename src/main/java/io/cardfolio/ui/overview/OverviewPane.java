package io.cardfolio.ui.overview;

import io.cardfolio.summary.Summary;
import io.cardfolio.ui.ContentPane;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The Overview tab: what the customers come to, in figures and charts.
public final class OverviewPane implements ContentPane {
  private static final double TABLE_GAP = 16;
  private static final double MAP_GAP = 12;
  private static final double CHART_GAP = 8;

  private final Texts texts;
  private final Exhibits exhibits;
  private final Histograms histograms;
  private final KpiTile customers;
  private final KpiTile average;
  private final KpiTile range;
  private final CardsTile cards;
  private final Panel distribution;
  private final Panel states;
  private final Panel limits;
  private final Panel ages;
  private final Panel openings;
  private final OverviewLayout layout;
  private final ScrollPane scroll;
  private final StackPane region = new StackPane();
  private double needed;

  /// An overview of nothing yet.
  ///
  /// @param texts the words it shows
  public OverviewPane(Texts texts) {
    this.texts = texts;
    exhibits = new Exhibits(texts);
    histograms = new Histograms(texts);
    customers = new KpiTile("customers", texts.of("overview.customers"));
    average = new KpiTile("average-limit", texts.of("overview.average-limit"));
    range = new KpiTile("limit-range", texts.of("overview.limit-range"));
    cards = new CardsTile(texts);
    distribution = new Panel("distribution", texts.of("overview.distribution"), TABLE_GAP);
    states = new Panel("states", texts.of("overview.states"), MAP_GAP);
    limits = new Panel("chart-credit-limits", texts.of("overview.limits"), CHART_GAP);
    ages = new Panel("chart-ages", texts.of("overview.ages"), CHART_GAP);
    openings = new Panel("chart-openings", texts.of("overview.openings"), CHART_GAP);
    layout =
        new OverviewLayout(
            List.of(customers, average, range, cards),
            distribution,
            states,
            List.of(limits, ages, openings));
    scroll = new ScrollPane(layout);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVisible(false);
    region.setId("overview");
    region.getStyleClass().add("content-pane");
    region.getChildren().addAll(scroll, empty());
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset dataset) {
    Summary summary = dataset.outcome().summary();
    scroll.setVisible(summary.customers() > 0);
    showFigures(dataset);
    cards.show(summary);
    distribution.show(exhibits.distribution(summary));
    states.show(exhibits.states(summary));
    limits.show(histograms.creditLimits(summary, Optional.empty()));
    ages.show(histograms.ages(summary, Optional.empty()));
    openings.show(histograms.openings(dataset, Optional.empty()));
    layoutIfMoreIsNeeded();
  }

  private void showFigures(ShownDataset dataset) {
    Summary summary = dataset.outcome().summary();
    customers.show(
        texts.figures().count(summary.customers()),
        texts.count("overview.unique-id", summary.uniqueIds()));
    average.show(
        texts.figures().cents(summary.creditLimit().average()),
        texts.of("overview.median", texts.figures().dollars(summary.medianCreditLimit())));
    range.show(
        texts.of(
            "overview.from-to",
            texts.figures().dollars(summary.creditLimit().lowest()),
            texts.figures().dollars(summary.creditLimit().highest())),
        texts.of("overview.steps", texts.figures().dollars(dataset.spec().creditLimits().step())));
  }

  /// More segments need more room; anything else stays where it is.
  private void layoutIfMoreIsNeeded() {
    double needs = distribution.needed();
    if (needs != needed) {
      needed = needs;
      layout.requestLayout();
    }
  }

  private Label empty() {
    Label empty = new Label(texts.of("overview.empty"));
    empty.setId("overview-empty");
    empty.getStyleClass().add("empty-state");
    empty.visibleProperty().bind(scroll.visibleProperty().not());
    return empty;
  }
}
