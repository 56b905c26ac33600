package io.cardfolio.ui.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// A chart on the screen: one canvas, painted in one pass and only when it would look otherwise, so
/// that a dataset a frame is cheap.
public final class Picture extends Region {
  private static final StyleablePropertyFactory<Picture> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final Map<Ink, CssMetaData<Picture, Color>> INKS = new EnumMap<>(Ink.class);
  private static final Map<Type, CssMetaData<Picture, Font>> TYPES = new EnumMap<>(Type.class);

  static {
    for (Ink ink : Ink.values()) {
      INKS.put(
          ink,
          STYLES.createColorCssMetaData(
              ink.property(), picture -> picture.inks.get(ink), Color.GRAY));
    }
    for (Type type : Type.values()) {
      TYPES.put(
          type,
          STYLES.createFontCssMetaData(
              type.property(), picture -> picture.types.get(type), Font.font(Letters.BASE)));
    }
  }

  private final Map<Ink, StyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
  private final Map<Type, StyleableObjectProperty<Font>> types = new EnumMap<>(Type.class);
  private final Canvas canvas = new Canvas();
  private final SpotTooltip tooltip = new SpotTooltip(this);
  private Sketch sketch = Sketch.EMPTY;
  private Drawing drawing = Drawing.EMPTY;
  private ChartStyle look;
  private ChartStyle paintedWith;

  /// An empty picture.
  public Picture() {
    getStyleClass().add("picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setManaged(false);
    getChildren().add(canvas);
    INKS.forEach((ink, style) -> inks.put(ink, styled(style, ink.name())));
    TYPES.forEach((type, style) -> types.put(type, styled(style, type.name())));
  }

  /// Shows another chart.
  public void show(Sketch newSketch) {
    sketch = newSketch;
    requestLayout();
  }

  /// What is on the screen.
  public Drawing drawing() {
    return drawing;
  }

  /// The colours and fonts that it is painted with.
  public ChartStyle look() {
    if (look == null) {
      Map<Ink, Color> colours = new EnumMap<>(Ink.class);
      inks.forEach((ink, colour) -> colours.put(ink, colour.get()));
      Map<Type, Font> fonts = new EnumMap<>(Type.class);
      types.forEach((type, font) -> fonts.put(type, font.get()));
      look = new ChartStyle(colours, fonts);
    }
    return look;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(sketch.leastHeight(look()));
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    boolean fits = canvas.getWidth() == width && canvas.getHeight() == height;
    if (!fits) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    Drawing before = drawing;
    drawing = sketch.draw(width, height, look());
    if (!fits || !drawing.looksLike(before) || !look().equals(paintedWith)) {
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.clearRect(0, 0, width, height);
      new CanvasPen(g, look()).paint(drawing);
      paintedWith = look();
    }
    tooltip.refresh();
  }

  private <T> StyleableObjectProperty<T> styled(CssMetaData<Picture, T> style, String name) {
    StyleableObjectProperty<T> property =
        new SimpleStyleableObjectProperty<>(style, this, name, style.getInitialValue(this));
    property.subscribe(() -> {
      look = null;
      requestLayout();
    });
    return property;
  }
}
