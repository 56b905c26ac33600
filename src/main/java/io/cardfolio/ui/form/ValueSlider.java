package io.cardfolio.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;

/// A slider that follows the settings and tells only what the user does.
final class ValueSlider extends Slider {
  private boolean showing;

  ValueSlider(String id, String title, double least, double most, DoubleConsumer commit) {
    super(least, most, least);
    setId(id);
    setAccessibleText(title);
    setSkin(new ProgressSliderSkin(this));
    valueProperty()
        .subscribe((_, value) -> {
          if (!showing) {
            commit.accept(value.doubleValue());
          }
        });
  }

  void show(double value) {
    showing = true;
    setValue(Math.clamp(value, getMin(), getMax()));
    showing = false;
  }
}
