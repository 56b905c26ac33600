package io.cardfolio.model.share;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;

/// One segment's share while it is edited.
///
/// @param percent its part of all customers
/// @param locked whether it stays as it is
public record Share(Percent percent, boolean locked) {
  /// The share of a segment.
  static Share of(Segment segment) {
    return new Share(segment.share(), segment.locked());
  }

  Share with(Percent newPercent) {
    return new Share(newPercent, locked);
  }
}
