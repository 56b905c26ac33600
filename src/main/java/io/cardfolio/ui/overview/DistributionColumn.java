package io.cardfolio.ui.overview;

import io.cardfolio.ui.text.Texts;

/// The columns of the segment table, in their order.
enum DistributionColumn {
  SEGMENT("overview.segment", 168, true),
  SHARE("overview.share", 128, true),
  TARGET("overview.target", 60, false),
  ACTUAL("overview.actual", 72, true),
  CUSTOMERS("overview.customers", 76, true),
  PREMIUM("overview.premium", 64, false),
  AVERAGE_LIMIT("overview.average-limit-short", 88, true);

  private static final double MORE_FOR_MILLIONS = 12;

  private final String title;
  private final double width;
  private final boolean shownWhenNarrow;

  DistributionColumn(String title, double width, boolean shownWhenNarrow) {
    this.title = title;
    this.width = width;
    this.shownWhenNarrow = shownWhenNarrow;
  }

  String title(Texts texts) {
    return texts.of(title);
  }

  boolean shownWhenNarrow() {
    return shownWhenNarrow;
  }

  /// Whether it takes a part of what is left over.
  boolean grows() {
    return this == SEGMENT || this == SHARE;
  }

  /// How wide it is, for body letters of 13 pixels.
  ///
  /// @param millions whether counts have more than seven digits
  double width(boolean millions) {
    boolean counts = this == CUSTOMERS || this == PREMIUM;
    return width + (millions && counts ? MORE_FOR_MILLIONS : 0);
  }
}
