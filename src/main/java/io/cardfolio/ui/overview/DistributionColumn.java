package io.cardfolio.ui.overview;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;

/// The columns of the segment table, in their order.
enum DistributionColumn {
  SEGMENT("Segment", 168, true),
  SHARE("Share", 128, true),
  TARGET("Target", 60, false),
  ACTUAL("Actual", 72, true),
  CUSTOMERS("Customers", 76, true),
  PREMIUM("Premium", 64, false),
  AVERAGE_LIMIT("Average limit", 88, true);

  private static final double MORE_FOR_MILLIONS = 12;

  private final String title;
  private final double width;
  private final boolean shownWhenNarrow;

  DistributionColumn(String title, double width, boolean shownWhenNarrow) {
    this.title = title;
    this.width = width;
    this.shownWhenNarrow = shownWhenNarrow;
  }

  String title() {
    return title;
  }

  boolean shownWhenNarrow() {
    return shownWhenNarrow;
  }

  /// How wide the column is. Name and bar share what is left over.
  ///
  /// @param millions whether counts have more than seven digits
  ColumnConstraints constraints(boolean millions) {
    if (this == SEGMENT || this == SHARE) {
      return new ColumnConstraints(80, width, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
    }
    boolean counts = this == CUSTOMERS || this == PREMIUM;
    double fixed = width + (millions && counts ? MORE_FOR_MILLIONS : 0);
    return new ColumnConstraints(fixed, fixed, fixed, Priority.NEVER, HPos.RIGHT, false);
  }
}
