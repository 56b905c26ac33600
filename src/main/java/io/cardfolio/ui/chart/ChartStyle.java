package io.cardfolio.ui.chart;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The colours and fonts that the style sheets give to a drawing.
///
/// Belongs to the JavaFX thread.
public final class ChartStyle implements Letters {
  private static final int MOST_WIDTHS = 4_000;

  private final Map<Ink, Color> colours;
  private final Map<Type, Font> fonts;
  private final Map<Type, Map<String, Double>> widths = new EnumMap<>(Type.class);
  private final Text ruler = new Text();

  ChartStyle(Map<Ink, Color> colours, Map<Type, Font> fonts) {
    this.colours = new EnumMap<>(colours);
    this.fonts = new EnumMap<>(fonts);
  }

  /// The colour of an ink.
  public Color colour(Ink ink) {
    return colours.get(ink);
  }

  /// The font of letters.
  public Font font(Type type) {
    return fonts.get(type);
  }

  @Override
  public double size(Type type) {
    return font(type).getSize();
  }

  @Override
  public double width(Type type, String text) {
    Map<String, Double> known = widths.computeIfAbsent(type, _ -> new HashMap<>());
    Double width = known.get(text);
    if (width == null) {
      if (known.size() >= MOST_WIDTHS) {
        known.clear();
      }
      width = measure(type, text);
      known.put(text, width);
    }
    return width;
  }

  private double measure(Type type, String text) {
    ruler.setFont(font(type));
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }
}
