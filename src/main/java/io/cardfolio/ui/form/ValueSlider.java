package io.cardfolio.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;

/// A slider that follows the settings and tells only what the user does.
final class ValueSlider extends Slider {
  private boolean showing;

  ValueSlider(String id, String title, double least, double most, Setting<Double> setting) {
    super(least, most, least);
    setId(id);
    setAccessibleText(title);
    setSkin(new ProgressSliderSkin(this));
    Gesture.on(this, setting.model());
    valueProperty()
        .subscribe((_, value) -> {
          if (!showing) {
            setting.press(value.doubleValue());
          }
        });
  }

  void show(double value) {
    showing = true;
    setValue(Math.clamp(value, getMin(), getMax()));
    showing = false;
  }
}
