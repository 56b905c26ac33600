package io.cardfolio.ui.overview;

import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Picture;
import io.cardfolio.ui.chart.Sketch;
import io.cardfolio.ui.chart.TitledSketch;
import java.util.List;
import javafx.scene.layout.Region;

/// A bordered area with a chart under its title.
final class Panel extends Region {
  private final String title;
  private final double gap;
  private final Picture picture = new Picture();
  private TitledSketch sketch;
  private double needed;

  /// An empty panel.
  ///
  /// @param gap what is free between title and chart, for body letters of 13 pixels
  Panel(String id, String title, double gap) {
    this.title = title;
    this.gap = gap;
    setId(id + "-panel");
    picture.setId(id);
    picture.setManaged(false);
    getStyleClass().add("overview-panel");
    getChildren().add(picture);
    setManaged(false);
    sketch = new TitledSketch(title, "", List.of(), gap, Sketch.EMPTY);
  }

  /// Shows another chart.
  void show(Exhibit exhibit) {
    sketch = new TitledSketch(title, exhibit.remark(), exhibit.legend(), gap, exhibit.sketch());
    picture.show(sketch);
    picture.setAccessibleText(title + ". " + exhibit.summary());
    double height = picture.prefHeight(-1);
    if (height != needed) {
      needed = height;
      requestLayout();
    }
  }

  /// What it shows.
  TitledSketch sketch() {
    return sketch;
  }

  /// The height that its chart and title need, without the border around them.
  double needed() {
    return needed;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + picture.prefHeight(-1) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    picture.resizeRelocate(
        left,
        top,
        Math.max(0, getWidth() - left - snappedRightInset()),
        Math.max(0, getHeight() - top - snappedBottomInset()));
  }
}
