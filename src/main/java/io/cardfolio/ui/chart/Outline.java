package io.cardfolio.ui.chart;

import java.util.List;

/// The outline of a rectangle, one pixel wide and inside of it.
public final class Outline {
  private static final double HALF = 0.5;

  private Outline() {}

  /// Draws it.
  public static void draw(
      double x, double y, double width, double height, Ink ink, Drawing.Builder drawing) {
    double left = x + HALF;
    double top = y + HALF;
    double right = Math.max(left, x + width - HALF);
    double bottom = y + height - HALF;
    drawing.trace(
        List.of(
            new Mark.Point(left, top),
            new Mark.Point(right, top),
            new Mark.Point(right, bottom),
            new Mark.Point(left, bottom),
            new Mark.Point(left, top)),
        false,
        ink);
  }
}
