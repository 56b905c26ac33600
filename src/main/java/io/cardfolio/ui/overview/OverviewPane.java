package io.cardfolio.ui.overview;

import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.ui.compare.CompareBar;
import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.compare.ComparePanel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.panel.PanelLayout;
import io.cardfolio.ui.panel.PanelScroll;
import io.cardfolio.ui.tab.OverviewView;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The Overview tab: what the customers come to, in figures and charts.
public final class OverviewPane implements OverviewView {
  private static final double TABLE_GAP = 16;
  private static final double MAP_GAP = 12;
  private static final double CHART_GAP = 8;

  private final Texts texts;
  private final Exhibits exhibits;
  private final Histograms histograms;
  private final KeyFigures figures;
  private final Panel distribution;
  private final Panel states;
  private final Panel limits;
  private final Panel ages;
  private final Panel openings;
  private final PanelLayout layout;
  private final PanelScroll scroll;
  private final StackPane region = new StackPane();
  private final CompareModel compare;
  private final ComparePanel changes;
  private final CompareBar bar;
  private Optional<ShownDataset> shown = Optional.empty();
  private Consumer<PictureFile> save = _ -> {};
  private double needed;

  /// An overview of nothing yet.
  ///
  /// @param texts the words it shows
  /// @param compare what the dataset is compared with
  public OverviewPane(Texts texts, CompareModel compare) {
    this.texts = texts;
    this.compare = compare;
    compare.speak(texts);
    changes = new ComparePanel(compare, texts);
    bar = new CompareBar(compare, texts, () -> changes.setOpen(!changes.isVisible()));
    exhibits = new Exhibits(texts);
    histograms = new Histograms(texts);
    figures = new KeyFigures(texts);
    distribution = panel("distribution", texts.of("overview.distribution"), TABLE_GAP);
    states = panel("states", texts.of("overview.states"), MAP_GAP);
    limits = panel("chart-credit-limits", texts.of("overview.limits"), CHART_GAP);
    ages = panel("chart-ages", texts.of("overview.ages"), CHART_GAP);
    openings = panel("chart-openings", texts.of("overview.openings"), CHART_GAP);
    OverviewLayout rows =
        new OverviewLayout(figures.tiles(), distribution, states, List.of(limits, ages, openings));
    List<Region> parts = new ArrayList<>(figures.tiles());
    parts.addAll(List.of(distribution, states, limits, ages, openings));
    layout = new PanelLayout(parts, rows);
    scroll = new PanelScroll(layout);
    scroll.setVisible(false);
    region.setId("overview");
    region.getStyleClass().add("content-pane");
    region.getChildren().addAll(scroll, empty(), changes);
    StackPane.setAlignment(changes, Pos.CENTER_RIGHT);
    region.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOverlay);
    Hearing.heldBy(region).ofChanges(compare.pinnedProperty(), _ -> shown.ifPresent(this::draw));
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public List<Node> tools() {
    return List.of(bar);
  }

  @Override
  public void show(ShownDataset dataset) {
    shown = Optional.of(dataset);
    draw(dataset);
  }

  private void draw(ShownDataset dataset) {
    CustomerSummary summary = dataset.outcome().summary();
    Optional<CustomerSummary> pinned =
        compare.pinnedProperty().get().map(it -> it.outcome().summary());
    scroll.setVisible(summary.customers() > 0);
    figures.show(dataset, pinned);
    distribution.show(exhibits.distribution(dataset.spec().segments(), summary, pinned));
    states.show(exhibits.states(summary, pinned));
    limits.show(histograms.creditLimits(summary, pinned));
    ages.show(histograms.ages(summary, pinned));
    openings.show(histograms.openings(dataset, pinned));
    layoutIfMoreIsNeeded();
  }

  @Override
  public void setOnSave(Consumer<PictureFile> newSave) {
    save = newSave;
  }

  private Panel panel(String id, String title, double gap) {
    return new Panel(id, title, gap, texts, file -> save.accept(file));
  }

  private void closeOverlay(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && changes.isVisible()) {
      changes.setOpen(false);
      bar.focusChanges();
      event.consume();
    }
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
