package io.cardfolio.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a chart looks like at one size: the one description that screen, PNG and SVG are made from.
///
/// @param width in pixels
/// @param height in pixels
/// @param marks what is painted, the lowest first
/// @param spots what can be pointed at
public record Drawing(double width, double height, List<Mark> marks, List<Spot> spots) {
  /// Nothing.
  public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of());

  /// A drawing that does not change.
  public Drawing {
    marks = List.copyOf(marks);
    spots = List.copyOf(spots);
  }

  /// Whether another drawing has the same marks, whatever can be pointed at.
  boolean looksLike(Drawing other) {
    return width == other.width && height == other.height && marks.equals(other.marks);
  }

  /// What lies at a place.
  public Optional<Spot> at(double x, double y) {
    return spots.stream().filter(spot -> spot.contains(x, y)).findFirst();
  }

  /// The drawing on its surface, with a margin on all sides.
  public Drawing framed(double margin) {
    Builder builder = new Builder();
    builder.box(0, 0, width + 2 * margin, height + 2 * margin, 0, Ink.SURFACE);
    builder.add(this, margin, margin);
    return builder.build(width + 2 * margin, height + 2 * margin);
  }

  /// Collects marks.
  public static final class Builder {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /// Adds a filled rectangle.
    public void box(double x, double y, double width, double height, double radius, Ink ink) {
      marks.add(new Mark.Box(x, y, width, height, radius, ink));
    }

    /// Adds a line from one place to another.
    public void line(double x1, double y1, double x2, double y2, boolean dashed, Ink ink) {
      trace(List.of(new Mark.Point(x1, y1), new Mark.Point(x2, y2)), dashed, ink);
    }

    /// Adds a line through places.
    public void trace(List<Mark.Point> points, boolean dashed, Ink ink) {
      marks.add(new Mark.Trace(points, dashed, ink));
    }

    /// Adds a line of a given width through places.
    public void trace(List<Mark.Point> points, double width, Ink ink) {
      marks.add(new Mark.Trace(points, width, false, ink));
    }

    /// Adds an area between places.
    public void area(List<Mark.Point> points, Ink ink) {
      marks.add(new Mark.Area(points, ink));
    }

    /// Adds a text.
    public void words(
        double x, double baseline, String text, Type type, Mark.Anchor anchor, Ink ink) {
      marks.add(new Mark.Words(x, baseline, text, type, anchor, ink));
    }

    /// Adds an area that says more.
    public void spot(double x, double y, double width, double height, Supplier<String> text) {
      spots.add(new Spot(x, y, width, height, text));
    }

    /// Adds all of another drawing.
    public void add(Drawing other, double dx, double dy) {
      other.marks.forEach(mark -> marks.add(mark.moved(dx, dy)));
      other.spots.forEach(spot -> spots.add(spot.moved(dx, dy)));
    }

    /// The drawing of what was added.
    public Drawing build(double width, double height) {
      return new Drawing(width, height, marks, spots);
    }
  }
}
