package io.cardfolio.ui.chart;

import javafx.scene.layout.Region;

/// How two kinds share a whole: the first from the left, the second from the right.
public final class SplitBar extends Region {
  private static final double GAP = 2;
  private static final double HEIGHT = 8;

  private final Region first = new Region();
  private final Region second = new Region();
  private double part;

  /// A bar that is all of the first kind.
  public SplitBar() {
    getStyleClass().add("split-bar");
    first.getStyleClass().add("split-first");
    second.getStyleClass().add("split-second");
    getChildren().addAll(first, second);
  }

  /// Shows another split.
  ///
  /// @param secondPart the part of the second kind, 0 to 1
  public void show(double secondPart) {
    if (part != secondPart) {
      part = secondPart;
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 120;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double right = part > 0 ? Math.max(1, snapSizeX(width * part)) : 0;
    double left = Math.max(0, width - right - (part > 0 && part < 1 ? GAP : 0));
    first.resizeRelocate(0, 0, part < 1 ? left : 0, getHeight());
    second.resizeRelocate(width - right, 0, right, getHeight());
  }
}
