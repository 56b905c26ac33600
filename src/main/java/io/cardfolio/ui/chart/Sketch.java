package io.cardfolio.ui.chart;

/// A chart before its size is known.
@FunctionalInterface
public interface Sketch {
  /// A chart of nothing.
  Sketch EMPTY = (width, height, _) -> new Drawing.Builder().build(width, height);

  /// Draws it into an area of the given size, in pixels.
  Drawing draw(double width, double height, Letters letters);

  /// The height without which something would be missing, in pixels.
  default double leastHeight(Letters letters) {
    return 0;
  }
}
