package io.cardfolio.ui.overview;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Where the parts of the overview lie: figures above, segments and map below them, then the
/// charts. The less room there is for the size of the letters, the more rows there are.
///
/// The parts have the size that they are given, whatever they show, so that another dataset lays
/// out no part but those that changed.
final class OverviewLayout extends Region {
  private static final StyleablePropertyFactory<OverviewLayout> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final double BASE = 13;
  private static final CssMetaData<OverviewLayout, Number> EM =
      STYLES.createSizeCssMetaData("-em", layout -> layout.em, BASE);

  private static final PseudoClass NARROWER = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE = 1040;
  private static final double NARROW = 940;
  private static final double GUTTER = 16;
  private static final double SIDE = 24;
  private static final double TILE = 88;
  private static final double MIDDLE = 320;
  private static final double MAP = 336;
  private static final double CHART = 256;

  private final StyleableObjectProperty<Number> em =
      new SimpleStyleableObjectProperty<>(EM, this, "em", BASE);
  private final List<Tile> tiles;
  private final Panel distribution;
  private final Panel map;
  private final List<Panel> charts;
  private final Region spacer = new Region();

  OverviewLayout(List<Tile> tiles, Panel distribution, Panel map, List<Panel> charts) {
    this.tiles = tiles;
    this.distribution = distribution;
    this.map = map;
    this.charts = charts;
    getStyleClass().add("overview");
    getChildren().addAll(tiles);
    getChildren().addAll(distribution, map);
    getChildren().addAll(charts);
    em.subscribe(this::adapt);
    widthProperty().subscribe(this::adapt);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return heights(width).stream().mapToDouble(height -> height + gutter()).sum() + gutter();
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return px(WIDE);
  }

  private void adapt() {
    pseudoClassStateChanged(NARROWER, getWidth() < px(WIDE));
    requestLayout();
  }

  /// Puts every part in its place; the charts share the height that is left over.
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = width < px(WIDE) ? gutter() : px(SIDE);
    double inner = width - left - px(SIDE);
    List<List<Region>> rows = rows(width);
    List<Double> heights = heights(width);
    long stretching = rows.stream().filter(this::stretches).count();
    double spare = Math.max(0, getHeight() - computeMinHeight(width));
    double y = gutter();
    for (int i = 0; i < rows.size(); i++) {
      List<Region> row = rows.get(i);
      double height = heights.get(i) + (stretches(row) ? Math.floor(spare / stretching) : 0);
      place(row, left, y, inner, height);
      y += height + gutter();
    }
  }

  private void place(List<Region> row, double left, double y, double width, double height) {
    double fixed = row.equals(List.of(distribution, map)) ? px(MAP) : 0;
    double room = width - gutter() * (row.size() - 1);
    double x = left;
    for (int i = 0; i < row.size(); i++) {
      double end = left + Math.rint(room * (i + 1) / row.size()) + gutter() * i;
      if (fixed > 0) {
        end = i == 0 ? left + width - fixed - gutter() : left + width;
      }
      row.get(i).resizeRelocate(x, y, end - x, height);
      x = end + gutter();
    }
  }

  private boolean stretches(List<Region> row) {
    return charts.contains(row.getFirst());
  }

  private List<List<Region>> rows(double width) {
    if (width >= px(WIDE)) {
      return List.of(List.copyOf(tiles), List.of(distribution, map), List.copyOf(charts));
    }
    if (width >= px(NARROW)) {
      return List.of(
          List.copyOf(tiles),
          List.of(distribution, map),
          List.of(charts.get(0), charts.get(1)),
          List.of(charts.get(2), spacer));
    }
    return List.of(
        List.of(tiles.get(0), tiles.get(1)),
        List.of(tiles.get(2), tiles.get(3)),
        List.of(distribution),
        List.of(map, charts.get(0)),
        List.of(charts.get(1), charts.get(2)));
  }

  private List<Double> heights(double width) {
    return rows(width).stream().map(this::height).toList();
  }

  private double height(List<Region> row) {
    if (tiles.contains(row.getFirst())) {
      return px(TILE);
    }
    if (stretches(row)) {
      return px(CHART);
    }
    return Stream.concat(Stream.of(px(MIDDLE)), row.stream().map(region -> region.prefHeight(-1)))
        .max(Double::compare)
        .orElseThrow();
  }

  private double gutter() {
    return px(GUTTER);
  }

  /// A measure given for letters of 13 pixels.
  private double px(double measure) {
    return Math.rint(measure * em.get().doubleValue() / BASE);
  }
}
