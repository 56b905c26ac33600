package io.cardfolio.ui.form;

import io.cardfolio.model.Range;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;

/// A slider with two thumbs that follows a range of the settings and tells what the user does.
///
/// Its scale grows with what it shows; a range whose ends are swapped cannot be dragged.
final class RangeBar extends RangeSlider {
  private final int usualMost;
  private final int step;
  private final Setting<Range> setting;
  private boolean showing;

  /// A slider over the usual values.
  ///
  /// @param usual the scale, from its least value to the most that is usual
  /// @param step what the thumbs snap to
  RangeBar(String id, String title, Range usual, int step, Setting<Range> setting) {
    super(usual.minimum(), usual.maximum(), usual.minimum(), usual.maximum());
    setId(id);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(title);
    setBlockIncrement(step);
    setMinWidth(0);
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    this.usualMost = usual.maximum();
    this.step = step;
    this.setting = setting;
    Gesture.on(this, setting.model());
    addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
    lowValueProperty().subscribe((_, _) -> tell());
    highValueProperty().subscribe((_, _) -> tell());
    skinProperty().subscribe(_ -> List.of(".low-thumb", ".high-thumb").forEach(this::name));
  }

  /// Names a thumb, which takes the focus in the slider's place.
  private void name(String thumbs) {
    for (Node thumb : lookupAll(thumbs)) {
      thumb.setAccessibleRole(AccessibleRole.THUMB);
      thumb.setAccessibleText(getAccessibleText());
    }
  }

  void show(Range range) {
    boolean drawable = range.minimum() <= range.maximum() && range.maximum() >= getMin();
    setDisable(!drawable);
    if (drawable && !range.equals(selected())) {
      showing = true;
      setMax(Math.max(usualMost, range.maximum()));
      setLowValue(getMin());
      setHighValue(range.maximum());
      setLowValue(Math.max(getMin(), range.minimum()));
      showing = false;
    }
  }

  private void tell() {
    if (!showing) {
      setting.press(selected());
    }
  }

  /// Saves the keys of the window from the skin, which swallows all but Tab.
  private void passOn(KeyEvent event) {
    if (event.isShortcutDown()
        || event.getCode().isFunctionKey()
        || event.getCode() == KeyCode.ESCAPE) {
      getParent().fireEvent(event);
      event.consume();
    }
  }

  private Range selected() {
    return new Range(snap(getLowValue()), snap(getHighValue()));
  }

  private int snap(double value) {
    return (int) Math.round(value / step) * step;
  }
}
