package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import java.util.List;

/// Where shares lie in a bar: from its left end to its right, or as far as 100% if they are less.
///
/// @param shares the shares from left to right
/// @param width how wide the bar is, in pixels
record BarScale(List<Percent> shares, double width) {
  /// Where a share ends.
  double end(int index) {
    return place(sum(index + 1));
  }

  /// Where 100% is.
  double hundred() {
    return place(Percent.WHOLE);
  }

  /// Whether the shares go beyond 100%.
  boolean isBeyond() {
    return whole() > Percent.WHOLE;
  }

  /// The share that ends at a place, if those before it stay; a whole percentage.
  Percent shareEndingAt(int index, double x) {
    double end = width == 0 ? 0 : x / width * whole();
    return Percent.of(Math.rint((end - sum(index)) / Percent.HUNDRED.tenThousandths() * 100));
  }

  private double place(double part) {
    return part / whole() * width;
  }

  private double whole() {
    return Math.max(Percent.WHOLE, sum(shares.size()));
  }

  private double sum(int count) {
    return shares.stream()
        .limit(count)
        .mapToDouble(share -> Math.max(0.0, share.tenThousandths()))
        .sum();
  }
}
