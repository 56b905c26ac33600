package io.cardfolio.ui.overview;

import io.cardfolio.model.Text;
import io.cardfolio.model.UsState;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.ContentPane;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.chart.HistogramChart;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The Overview tab: what the customers come to, in figures and charts.
public final class OverviewPane implements ContentPane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double LEAST_WIDE = 1040;

  private final KpiTile customers = new KpiTile("customers", "Customers");
  private final KpiTile average = new KpiTile("average-limit", "Average credit limit");
  private final KpiTile range = new KpiTile("limit-range", "Credit limit range");
  private final CardsTile cards = new CardsTile();
  private final DistributionTable distribution = new DistributionTable();
  private final StateTileMap states = new StateTileMap();
  private final HistogramChart creditLimits = chart("chart-credit-limits");
  private final HistogramChart ages = chart("chart-ages");
  private final HistogramChart openings = chart("chart-openings");
  private final Panel distributionPanel = new Panel("Segment distribution", distribution, legend());
  private final Panel statesPanel = new Panel("Customers by state", states);
  private final Panel limitsPanel = new Panel("Credit limits", creditLimits);
  private final Panel agesPanel = new Panel("Ages", ages);
  private final Panel openingsPanel = new Panel("Accounts opened", openings);
  private final GridPane charts = new GridPane();
  private final VBox content = new VBox();
  private final Label empty = new Label();
  private final StackPane region = new StackPane();

  /// An overview of nothing yet.
  public OverviewPane() {
    content.getStyleClass().add("overview");
    content.getChildren().addAll(figures(), middle(), charts);
    charts.getStyleClass().add("overview-charts");
    VBox.setVgrow(charts, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    empty.setId("overview-empty");
    empty.getStyleClass().add("empty-state");
    region.setId("overview");
    region.getStyleClass().add("content-pane");
    region.getChildren().addAll(scroll, empty);
    empty.visibleProperty().bind(scroll.visibleProperty().not());
    scroll.setVisible(false);
    region
        .widthProperty()
        .map(width -> width.doubleValue() > 0 && width.doubleValue() < LEAST_WIDE)
        .subscribe(this::setNarrow);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset dataset) {
    Summary summary = dataset.outcome().summary();
    region.getChildren().getFirst().setVisible(summary.customers() > 0);
    empty.setText("No customers: raise their number to see figures and charts.");
    showFigures(dataset);
    cards.show(summary);
    distribution.show(summary, dataset.spec().segments());
    showStates(summary);
    limitsPanel.setRemark("Customers per " + Figures.dollars(summary.creditLimits().width()));
    creditLimits.show(Histograms.creditLimits(summary));
    agesPanel.setRemark("Customers per year");
    ages.show(Histograms.ages(summary));
    openingsPanel.setRemark("Per month");
    openings.show(Histograms.openings(dataset));
  }

  private void showFigures(ShownDataset dataset) {
    Summary summary = dataset.outcome().summary();
    customers.show(
        Figures.count(summary.customers()), Figures.count(summary.uniqueIds(), "unique ID"));
    average.show(
        Figures.cents(summary.creditLimit().average()),
        "Median " + Figures.dollars(summary.medianCreditLimit()));
    range.show(
        Text.of(
            "%s – %s",
            Figures.dollars(summary.creditLimit().lowest()),
            Figures.dollars(summary.creditLimit().highest())),
        "Steps of " + Figures.dollars(dataset.spec().creditLimits().step()));
  }

  private void showStates(Summary summary) {
    states.show(summary.states(), summary.customers());
    long known = summary.states().values().stream().mapToLong(Long::longValue).sum();
    long unknown = summary.customers() - known;
    statesPanel.setRemark(
        unknown == 0
            ? Text.of("%d states and DC", UsState.values().length - 1)
            : Figures.count(unknown) + " of unknown state");
  }

  private HBox figures() {
    HBox figures = new HBox(customers, average, range, cards);
    figures.getStyleClass().add("overview-figures");
    figures.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
    return figures;
  }

  private HBox middle() {
    HBox.setHgrow(distributionPanel, Priority.ALWAYS);
    statesPanel.setId("states-panel");
    HBox middle = new HBox(distributionPanel, statesPanel);
    middle.getStyleClass().add("overview-middle");
    return middle;
  }

  private void setNarrow(boolean narrow) {
    content.pseudoClassStateChanged(NARROW, narrow);
    distribution.setNarrow(narrow);
    List<Panel> panels = List.of(limitsPanel, agesPanel, openingsPanel);
    int columns = narrow ? 2 : panels.size();
    charts.getChildren().clear();
    charts.getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      charts.getColumnConstraints().add(column);
    }
    for (int i = 0; i < panels.size(); i++) {
      GridPane.setVgrow(panels.get(i), Priority.ALWAYS);
      charts.add(panels.get(i), i % columns, i / columns);
    }
  }

  private static HistogramChart chart(String id) {
    HistogramChart chart = new HistogramChart();
    chart.setId(id);
    return chart;
  }

  private static Node legend() {
    HBox legend =
        new HBox(legendItem("Actual", "legend-actual"), legendItem("Target", "legend-target"));
    legend.getStyleClass().add("distribution-legend");
    return legend;
  }

  private static Label legendItem(String text, String styleClass) {
    Region sign = new Region();
    sign.getStyleClass().add(styleClass);
    Label label = new Label(text, sign);
    label.getStyleClass().add("panel-remark");
    return label;
  }
}
