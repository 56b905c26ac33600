package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import javafx.geometry.Point2D;

/// Where months and percentages lie in the drawing of a decline.
///
/// @param months how many months it shows, at least 1
/// @param left where the first month begins, in pixels
/// @param right where the last month ends
record DeclineScale(int months, double left, double right) {
  /// Where 100% is, in pixels from the top.
  static final double TOP = 14;

  /// Where 0% is.
  static final double BOTTOM = TOP + 72;

  /// Where a month begins; months that are not shown begin at the nearer end.
  double beginOf(int month) {
    return left + Math.clamp((month - 1.0) / months, 0, 1) * (right - left);
  }

  /// Where a percentage lies; those that cannot be lie at the nearer end.
  static double y(Percent percent) {
    return BOTTOM - Math.clamp(percent.fraction(), 0, 1) * (BOTTOM - TOP);
  }

  /// The shown month that begins nearest to a place.
  int monthAt(Point2D place) {
    double passed = right <= left ? 0 : (place.getX() - left) / (right - left) * months;
    return (int) Math.clamp(Math.rint(passed) + 1, 1, months);
  }

  /// The whole percentage nearest to a place, which may lie above or below all that can be.
  static int percentAt(Point2D place) {
    return (int) Math.rint((BOTTOM - place.getY()) / (BOTTOM - TOP) * 100);
  }
}
