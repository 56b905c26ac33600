package io.cardfolio.ui.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Evenly spaced words below a slider, each under the place of the thumb that it names.
final class SliderScale extends Region {
  /// Half the width of a thumb: as near as its middle comes to the ends of the slider.
  private static final double INSET = 8;

  /// A scale from the slider's least value to its most.
  SliderScale(List<String> words) {
    getStyleClass().add("slider-scale");
    words.stream()
        .map(Label::new)
        .forEach(label -> {
          label.getStyleClass().add("axis-text");
          getChildren().add(label);
        });
  }

  @Override
  protected double computePrefHeight(double width) {
    return getManagedChildren().stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double step = (getWidth() - 2 * INSET) / (getManagedChildren().size() - 1);
    double middle = INSET;
    for (var label : getManagedChildren()) {
      double width = Math.ceil(label.prefWidth(-1));
      double left = Math.clamp(Math.rint(middle - width / 2), 0, Math.max(0, getWidth() - width));
      label.resizeRelocate(left, 0, width, getHeight());
      middle += step;
    }
  }
}
