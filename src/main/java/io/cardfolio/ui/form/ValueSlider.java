package io.cardfolio.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A slider that follows the settings and tells only what the user does. Arrows move it by a unit,
/// Page by ten, Home and End to its ends.
final class ValueSlider extends Slider {
  private static final double PAGE = 10;

  private final double unit;
  private boolean showing;

  /// A slider at its least value.
  ///
  /// @param unit by how much an arrow moves it
  ValueSlider(String id, double least, double most, double unit, Setting<Double> setting) {
    super(least, most, least);
    this.unit = unit;
    setId(id);
    setSkin(new ProgressSliderSkin(this));
    setBlockIncrement(unit);
    Gesture.on(this, setting.model());
    addEventFilter(KeyEvent.KEY_PRESSED, this::turnPage);
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

  private void turnPage(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.PAGE_UP;
    if (up || event.getCode() == KeyCode.PAGE_DOWN) {
      setValue(Math.clamp(getValue() + (up ? PAGE : -PAGE) * unit, getMin(), getMax()));
      event.consume();
    }
  }
}
