package io.cardfolio.ui.chart;

import io.cardfolio.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Writes drawings as SVG: the same marks that the screen shows, as shapes and text that can be
/// edited.
public final class Svg {
  private static final String OTHER_FONTS =
      "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffe}\\x{ffff}]");
  private static final double HUNDREDTHS = 100;
  private static final int COLOUR_STEPS = 255;
  private static final int REGULAR = 400;
  private static final int MEDIUM = 500;
  private static final int SEMI_BOLD = 600;

  private final ChartStyle look;
  private final StringBuilder svg = new StringBuilder();

  private Svg(ChartStyle look) {
    this.look = look;
  }

  /// A drawing as an SVG document.
  ///
  /// @param title what it is called
  /// @param description what it says, for those who cannot see it
  public static String of(Drawing drawing, ChartStyle look, String title, String description) {
    Svg svg = new Svg(look);
    svg.write(drawing, title, description);
    return svg.svg.toString();
  }

  private void write(Drawing drawing, String title, String description) {
    String width = number(drawing.width());
    String height = number(drawing.height());
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append(
        Text.of(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                + " viewBox=\"0 0 %s %s\" role=\"img\">\n",
            width, height, width, height));
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<desc>").append(escaped(description)).append("</desc>\n");
    drawing.marks().forEach(this::write);
    svg.append("</svg>\n");
  }

  private void write(Mark mark) {
    switch (mark) {
      case Mark.Box box -> write(box);
      case Mark.Trace trace -> write(trace);
      case Mark.Area area -> write(area);
      case Mark.Words words -> write(words);
    }
  }

  private void write(Mark.Box box) {
    svg.append("<rect");
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    if (box.radius() > 0) {
      attribute("rx", box.radius());
    }
    paint("fill", box.ink(), 1);
    svg.append("/>\n");
  }

  private void write(Mark.Trace trace) {
    svg.append("<polyline");
    attribute("points", points(trace.points()));
    attribute("fill", "none");
    if (trace.dashed()) {
      attribute("stroke-dasharray", number(Mark.DASH) + " " + number(Mark.DASH));
    }
    if (trace.width() != 1) {
      attribute("stroke-width", trace.width());
    }
    paint("stroke", trace.ink(), 1);
    svg.append("/>\n");
  }

  private void write(Mark.Area area) {
    svg.append("<polygon");
    attribute("points", points(area.points()));
    paint("fill", area.ink(), Mark.Area.COVERS);
    svg.append("/>\n");
  }

  private void write(Mark.Words words) {
    Font font = look.font(words.type());
    svg.append("<text");
    attribute("x", words.x());
    attribute("y", words.baseline());
    attribute("font-family", "'" + font.getFamily() + "', " + OTHER_FONTS);
    attribute("font-size", font.getSize());
    int weight = weight(font);
    if (weight != REGULAR) {
      attribute("font-weight", Integer.toString(weight));
    }
    if (words.anchor() != Mark.Anchor.START) {
      attribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    }
    paint("fill", words.ink(), 1);
    svg.append('>').append(escaped(words.text())).append("</text>\n");
  }

  /// How bold letters are where the font is missing whose very name says so.
  private static int weight(Font font) {
    String family = font.getFamily();
    return family.endsWith("SemiBold") ? SEMI_BOLD : family.endsWith("Medium") ? MEDIUM : REGULAR;
  }

  private void paint(String attribute, Ink ink, double covers) {
    Color colour = look.colour(ink);
    attribute(
        attribute,
        Text.of(
            "#%02x%02x%02x",
            Math.round(colour.getRed() * COLOUR_STEPS),
            Math.round(colour.getGreen() * COLOUR_STEPS),
            Math.round(colour.getBlue() * COLOUR_STEPS)));
    double opacity = colour.getOpacity() * covers;
    if (opacity < 1) {
      attribute(attribute + "-opacity", opacity);
    }
  }

  private void attribute(String name, double value) {
    attribute(name, number(value));
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /// A number with at most two decimals.
  private static String number(double value) {
    double rounded = Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /// A text as XML has it, without the control characters that it must not have.
  private static String escaped(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String points(List<Mark.Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }
}
