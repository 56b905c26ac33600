package io.cardfolio.ui.form;

import io.cardfolio.model.PortfolioSpec;

/// Names the style class that gives a segment its colour.
final class SegmentColours {
  private SegmentColours() {}

  /// The style class of a segment.
  ///
  /// @param index its place from 0; beyond the most segments the colours begin again
  static String of(int index) {
    return "segment-" + index % PortfolioSpec.MAX_SEGMENTS;
  }
}
