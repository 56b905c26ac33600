package io.cardfolio.ui.form;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Two settings beside each other, or below each other where they are too wide for one row, as they
/// are with large letters and long words.
final class PairRow extends Pane {
  private final HBox first;
  private final HBox second;

  /// @param first takes the width that the second leaves
  PairRow(HBox first, HBox second) {
    this.first = first;
    this.second = second;
    getStyleClass().add("pair-row");
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(first.minWidth(-1), second.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return besideEachOther();
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = first.prefHeight(-1);
    double other = second.prefHeight(-1);
    return fits(width < 0 ? besideEachOther() : width)
        ? Math.max(one, other)
        : one + first.getSpacing() + other;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double one = first.prefHeight(-1);
    double other = second.prefHeight(-1);
    if (fits(width)) {
      double taken = second.prefWidth(-1);
      first.resizeRelocate(0, 0, width - taken - first.getSpacing(), one);
      second.resizeRelocate(width - taken, 0, taken, other);
    } else {
      first.resizeRelocate(0, 0, width, one);
      second.resizeRelocate(0, one + first.getSpacing(), width, other);
    }
  }

  private boolean fits(double width) {
    return besideEachOther() <= width;
  }

  private double besideEachOther() {
    return first.minWidth(-1) + first.getSpacing() + second.prefWidth(-1);
  }
}
