package io.cardfolio.ui.chart;

import java.util.List;

/// One thing in a drawing. All places are pixels from the upper left corner.
public sealed interface Mark {
  /// How long the dashes of dashed lines are, and the gaps between them.
  double DASH = 3;

  /// What it is painted with.
  Ink ink();

  /// The same mark at another place.
  Mark moved(double dx, double dy);

  /// A filled rectangle.
  ///
  /// @param radius of its corners
  record Box(double x, double y, double width, double height, double radius, Ink ink)
      implements Mark {
    @Override
    public Box moved(double dx, double dy) {
      return new Box(x + dx, y + dy, width, height, radius, ink);
    }
  }

  /// Straight lines through points.
  ///
  /// @param width how wide they are, in pixels
  record Trace(List<Point> points, double width, boolean dashed, Ink ink) implements Mark {
    /// A line that does not change.
    public Trace {
      points = List.copyOf(points);
    }

    /// A line that is one pixel wide.
    public Trace(List<Point> points, boolean dashed, Ink ink) {
      this(points, 1, dashed, ink);
    }

    @Override
    public Trace moved(double dx, double dy) {
      return new Trace(
          points.stream().map(point -> point.moved(dx, dy)).toList(), width, dashed, ink);
    }
  }

  /// An area within straight lines, which lets what lies below shine through.
  ///
  /// @param points its corners
  record Area(List<Point> points, Ink ink) implements Mark {
    /// How much of what lies below an area covers, 0 to 1.
    public static final double COVERS = 0.16;

    /// An area that does not change.
    public Area {
      points = List.copyOf(points);
    }

    @Override
    public Area moved(double dx, double dy) {
      return new Area(points.stream().map(point -> point.moved(dx, dy)).toList(), ink);
    }
  }

  /// A place.
  record Point(double x, double y) {
    private Point moved(double dx, double dy) {
      return new Point(x + dx, y + dy);
    }
  }

  /// A text on one line.
  ///
  /// @param x where its anchor is
  /// @param baseline what its letters stand on
  record Words(double x, double baseline, String text, Type type, Anchor anchor, Ink ink)
      implements Mark {
    @Override
    public Words moved(double dx, double dy) {
      return new Words(x + dx, baseline + dy, text, type, anchor, ink);
    }
  }

  /// Which part of a text its place is.
  enum Anchor {
    /// The text begins there.
    START,
    /// The text lies around it.
    MIDDLE,
    /// The text ends there.
    END
  }
}
