package io.cardfolio.ui.preset;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.List;
import javafx.scene.layout.Region;

/// The segments of some settings as a thin bar without words, as wide as their shares.
public final class SegmentStrip extends Region {
  private static final double GAP = 2;
  private static final double HEIGHT = 8;

  private List<Percent> shares = List.of();

  /// A bar of no segments.
  public SegmentStrip() {
    getStyleClass().add("segment-strip");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /// Shows other segments.
  public void show(List<Segment> segments) {
    shares = segments.stream().map(Segment::share).toList();
    getChildren().clear();
    for (int i = 0; i < segments.size(); i++) {
      Region part = new Region();
      part.getStyleClass().addAll("segment-strip-part", SegmentColours.of(segments, i));
      getChildren().add(part);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double whole = Math.max(1.0, shares.stream().mapToDouble(SegmentStrip::length).sum());
    double start = 0;
    for (int i = 0; i < shares.size(); i++) {
      double end = start + length(shares.get(i)) / whole * getWidth();
      double left = snapPositionX(start);
      double gap = i < shares.size() - 1 ? GAP : 0;
      getChildren()
          .get(i)
          .resizeRelocate(left, 0, Math.max(0, snapPositionX(end) - left - gap), getHeight());
      start = end;
    }
  }

  private static double length(Percent share) {
    return Math.max(0.0, share.tenThousandths());
  }
}
