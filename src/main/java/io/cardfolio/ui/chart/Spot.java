package io.cardfolio.ui.chart;

import java.util.function.Supplier;

/// An area of a drawing that says more when it is pointed at.
///
/// @param text what it says; asked for only then
public record Spot(double x, double y, double width, double height, Supplier<String> text) {
  /// The same area at another place.
  Spot moved(double dx, double dy) {
    return new Spot(x + dx, y + dy, width, height, text);
  }

  /// Whether a place lies in it.
  boolean contains(double px, double py) {
    return px >= x && px < x + width && py >= y && py < y + height;
  }
}
