package io.cardfolio.ui.panel;

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

/// Where tiles and panels lie: in rows, which are others where there is less room for the size of
/// the letters.
///
/// The parts have the size that they are given, whatever they show, so that another dataset lays
/// out no part but those that changed.
public final class PanelLayout extends Region {
  private static final StyleablePropertyFactory<PanelLayout> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final double BASE = 13;
  private static final CssMetaData<PanelLayout, Number> EM =
      STYLES.createSizeCssMetaData("-em", layout -> layout.em, BASE);

  private static final PseudoClass NARROWER = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE = 1040;
  private static final double NARROW = 940;
  private static final double GUTTER = 16;
  private static final double SIDE = 24;

  private final StyleableObjectProperty<Number> em =
      new SimpleStyleableObjectProperty<>(EM, this, "em", BASE);
  private final Rows rows;

  /// A layout of parts.
  ///
  /// @param parts all of them, in the order of the Tab key
  public PanelLayout(List<? extends Region> parts, Rows rows) {
    this.rows = rows;
    getStyleClass().add("panel-layout");
    getChildren().addAll(parts);
    em.subscribe(this::adapt);
    widthProperty().subscribe(this::adapt);
  }

  /// How much room there is.
  public enum Room {
    /// As in a wide window beside the form.
    WIDE,
    /// As in the narrowest window.
    NARROW,
    /// Less than that, as with large letters.
    SCANT
  }

  /// Which rows there are.
  @FunctionalInterface
  public interface Rows {
    /// The rows for some room, from above; every part stands in one of them.
    List<Row> in(Room room);
  }

  /// Parts beside each other. All measures are for letters of 13 pixels.
  ///
  /// @param parts from the left
  /// @param height the least there is; a row is as high as its parts need
  /// @param lastWidth how wide the last part is; 0 where all parts are equally wide
  /// @param stretches whether it takes a part of the height that is left over
  public record Row(List<Region> parts, double height, double lastWidth, boolean stretches) {
    /// A row that does not change.
    public Row {
      parts = List.copyOf(parts);
    }

    /// A row of equally wide parts.
    public static Row even(double height, Region... parts) {
      return new Row(List.of(parts), height, 0, false);
    }

    /// This row taking a part of the height that is left over.
    public Row stretching() {
      return new Row(parts, height, lastWidth, true);
    }

    /// This row with a last part of a width of its own.
    public Row withLast(double width) {
      return new Row(parts, height, width, stretches);
    }
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
    return rows(width).stream().mapToDouble(row -> height(row) + gutter()).sum() + gutter();
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

  /// Puts every part in its place; the rows that stretch share the height that is left over.
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = width < px(WIDE) ? gutter() : px(SIDE);
    double inner = width - left - px(SIDE);
    List<Row> all = rows(width);
    long stretching = all.stream().filter(Row::stretches).count();
    double spare = Math.max(0, getHeight() - computeMinHeight(width));
    double y = gutter();
    for (Row row : all) {
      double height = height(row) + (row.stretches() ? Math.floor(spare / stretching) : 0);
      place(row, left, y, inner, height);
      y += height + gutter();
    }
  }

  private void place(Row row, double left, double y, double width, double height) {
    int count = row.parts().size();
    double last = px(row.lastWidth());
    double room = width - gutter() * (count - 1);
    double x = left;
    for (int i = 0; i < count; i++) {
      double end = left + Math.rint(room * (i + 1) / count) + gutter() * i;
      if (last > 0) {
        end =
            i == count - 1
                ? left + width
                : left + Math.rint((room - last) * (i + 1) / (count - 1)) + gutter() * i;
      }
      row.parts().get(i).resizeRelocate(x, y, end - x, height);
      x = end + gutter();
    }
  }

  private List<Row> rows(double width) {
    return rows.in(width >= px(WIDE) ? Room.WIDE : width >= px(NARROW) ? Room.NARROW : Room.SCANT);
  }

  private double height(Row row) {
    return Stream.concat(
            Stream.of(px(row.height())), row.parts().stream().map(part -> part.prefHeight(-1)))
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
