package io.cardfolio.ui.chart;

import java.util.Optional;
import javafx.scene.layout.Region;

/// A share as a bar on a track, with a mark where it should end.
public final class ShareBar extends Region {
  private static final double MARK_WIDTH = 2;
  private static final double BAR_HEIGHT = 12;
  private static final double MARK_HEIGHT = 20;

  private final Region track = styled("share-track");
  private final Region fill = styled("share-fill");
  private final Region mark = styled("share-mark");
  private final double length;
  private final double end;

  /// A bar.
  ///
  /// @param share the part of one that is there
  /// @param target the part of one that should be; empty for no mark
  /// @param full the part of one that fills the track, above 0
  public ShareBar(double share, Optional<Double> target, double full) {
    length = Math.clamp(share / full, 0, 1);
    end = Math.clamp(target.orElse(0.0) / full, 0, 1);
    getStyleClass().add("share-bar");
    getChildren().addAll(track, fill);
    target.ifPresent(_ -> getChildren().add(mark));
  }

  /// How much of the track is filled, 0 to 1.
  public double length() {
    return length;
  }

  @Override
  protected double computePrefHeight(double width) {
    return MARK_HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 128;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = snapPositionY((getHeight() - BAR_HEIGHT) / 2);
    track.resizeRelocate(0, top, width, BAR_HEIGHT);
    fill.resizeRelocate(0, top, snapPositionX(width * length), BAR_HEIGHT);
    double x = Math.clamp(snapPositionX(width * end) - 1, 0, Math.max(0, width - MARK_WIDTH));
    mark.resizeRelocate(x, snapPositionY((getHeight() - MARK_HEIGHT) / 2), MARK_WIDTH, MARK_HEIGHT);
  }

  private static Region styled(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }
}
