package io.cardfolio.ui.chart;

import io.cardfolio.ui.Figures;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.util.Duration;

/// Bars over bins of equal width. Bars and lines are painted on a canvas, crisply and only when
/// size, data or colours change; texts are labels, so that style sheets rule them.
public final class HistogramChart extends Region {
  private static final StyleablePropertyFactory<HistogramChart> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<HistogramChart, Paint> BAR =
      STYLES.createPaintCssMetaData("-chart-bar-fill", chart -> chart.bar, Color.GRAY);
  private static final CssMetaData<HistogramChart, Paint> GRID =
      STYLES.createPaintCssMetaData("-chart-grid-stroke", chart -> chart.grid, Color.LIGHTGRAY);
  private static final CssMetaData<HistogramChart, Paint> MARK =
      STYLES.createPaintCssMetaData("-chart-mark-stroke", chart -> chart.mark, Color.BLACK);

  private static final int MOST_STEPS = 4;
  private static final double GAP = 8;
  private static final double LEAST_WIDTH_WITH_GAPS = 3;

  private final StyleableObjectProperty<Paint> bar = paint(BAR, "barFill");
  private final StyleableObjectProperty<Paint> grid = paint(GRID, "gridStroke");
  private final StyleableObjectProperty<Paint> mark = paint(MARK, "markStroke");
  private final Canvas canvas = new Canvas();
  private final Region plot = new Region();
  private final Tooltip tooltip = new Tooltip();
  private final List<Label> counts = new ArrayList<>();
  private final List<Label> axis = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();
  private HistogramData data = HistogramData.EMPTY;
  private List<Long> ticks = List.of();
  private boolean stale = true;

  /// An empty chart.
  public HistogramChart() {
    getStyleClass().add("histogram-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    tooltip.setShowDelay(Duration.millis(150));
    Tooltip.install(plot, tooltip);
    plot.setOnMouseMoved(this::describeBinUnder);
    getChildren().addAll(canvas, plot);
  }

  /// What the chart shows.
  public HistogramData data() {
    return data;
  }

  /// Shows other data.
  public void show(HistogramData newData) {
    data = newData;
    ticks = Ticks.upTo(data.highest(), MOST_STEPS);
    setAccessibleText(data.summary());
    relabel(counts, ticks.stream().map(Figures::compact).toList(), "chart-axis-label");
    relabel(axis, data.axis().stream().map(AxisLabel::text).toList(), "chart-axis-label");
    relabel(marks, data.marks().stream().map(AxisLabel::text).toList(), "chart-mark-label");
    stale = true;
    requestLayout();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 240;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 180;
  }

  @Override
  protected void layoutChildren() {
    counts.forEach(Label::autosize);
    axis.forEach(Label::autosize);
    marks.forEach(Label::autosize);
    double left = widest(counts) + (counts.isEmpty() ? 0 : GAP);
    double top = data.marks().isEmpty() ? height(counts) / 2 : height(marks) + GAP;
    double bottom = getHeight() - height(axis) - (axis.isEmpty() ? 0 : GAP / 2);
    plot.resizeRelocate(
        snapPositionX(left),
        snapPositionY(top),
        Math.max(0, snapSizeX(getWidth()) - snapPositionX(left)),
        Math.max(0, snapPositionY(bottom) - snapPositionY(top)));
    placeCounts();
    placeAxis();
    placeMarks();
    if (stale || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      paint();
      stale = false;
    }
  }

  private void placeCounts() {
    for (int i = 0; i < counts.size(); i++) {
      Label label = counts.get(i);
      double right = plot.getLayoutX() - GAP;
      label.relocate(
          snapPositionX(right - label.getWidth()),
          snapPositionY(y((double) ticks.get(i)) - label.getHeight() / 2));
    }
  }

  private void placeAxis() {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < axis.size(); i++) {
      Label label = axis.get(i);
      double wanted = x(data.axis().get(i).position()) - label.getWidth() / 2;
      double start = Math.clamp(wanted, 0, Math.max(0, getWidth() - label.getWidth()));
      label.setVisible(start >= free);
      if (label.isVisible()) {
        label.relocate(snapPositionX(start), snapPositionY(getHeight() - label.getHeight()));
        free = start + label.getWidth() + GAP;
      }
    }
  }

  private void placeMarks() {
    for (int i = 0; i < marks.size(); i++) {
      Label label = marks.get(i);
      double line = x(data.marks().get(i).position());
      boolean fits = line + GAP + label.getWidth() <= getWidth();
      label.relocate(snapPositionX(fits ? line + GAP : line - GAP - label.getWidth()), 0);
    }
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    g.setLineWidth(1);
    g.setStroke(grid.get());
    for (long tick : ticks) {
      double y = snapPositionY(y((double) tick)) - 0.5;
      g.strokeLine(plot.getLayoutX(), y, getWidth(), y);
    }
    paintBars(g);
    g.setStroke(mark.get());
    g.setLineDashes(3, 3);
    for (AxisLabel label : data.marks()) {
      double x = snapPositionX(x(label.position())) + 0.5;
      g.strokeLine(x, 0, x, y(0));
    }
    g.setLineDashes();
  }

  private void paintBars(GraphicsContext g) {
    g.setFill(bar.get());
    double width = plot.getWidth() / Math.max(1, data.counts().size());
    double gap = width >= LEAST_WIDTH_WITH_GAPS ? 1 : 0;
    for (int bin = 0; bin < data.counts().size(); bin++) {
      double start = snapPositionX(x(bin));
      double end = Math.max(start + 1, snapPositionX(x(bin + 1)) - gap);
      double top = snapPositionY(y((double) data.counts().get(bin)));
      g.fillRect(start, top, end - start, y(0) - top);
    }
  }

  private void describeBinUnder(MouseEvent event) {
    int bins = data.counts().size();
    int bin = (int) (event.getX() / Math.max(1, plot.getWidth()) * bins);
    if (bins > 0) {
      tooltip.setText(data.describe().apply(Math.clamp(bin, 0, bins - 1)));
    }
  }

  private double x(double bins) {
    return plot.getLayoutX() + plot.getWidth() * bins / Math.max(1, data.counts().size());
  }

  private double y(double count) {
    double bottom = plot.getLayoutY() + plot.getHeight();
    return bottom - plot.getHeight() * count / Math.max(1, data.highest());
  }

  private void relabel(List<Label> labels, List<String> texts, String styleClass) {
    getChildren().removeAll(labels);
    labels.clear();
    for (String text : texts) {
      Label label = new Label(text);
      label.getStyleClass().add(styleClass);
      label.setManaged(false);
      label.setMouseTransparent(true);
      labels.add(label);
    }
    getChildren().addAll(labels);
  }

  private StyleableObjectProperty<Paint> paint(
      CssMetaData<HistogramChart, Paint> styles, String name) {
    StyleableObjectProperty<Paint> property =
        new SimpleStyleableObjectProperty<>(styles, this, name, styles.getInitialValue(this));
    property.subscribe(() -> {
      stale = true;
      requestLayout();
    });
    return property;
  }

  private static double widest(List<Label> labels) {
    return labels.stream().mapToDouble(Label::getWidth).max().orElse(0);
  }

  private static double height(List<Label> labels) {
    return labels.stream().mapToDouble(Label::getHeight).max().orElse(0);
  }
}
