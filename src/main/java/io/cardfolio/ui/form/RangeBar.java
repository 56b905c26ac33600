package io.cardfolio.ui.form;

import io.cardfolio.model.Range;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.controlsfx.control.RangeSlider;

/// A slider with two thumbs that follows a range of the settings and tells what the user does.
///
/// Its scale grows with what it shows; a range whose ends are swapped cannot be dragged.
final class RangeBar extends RangeSlider {
  private final int usualMost;
  private final int step;
  private final Consumer<Range> commit;
  private boolean showing;

  /// A slider over the usual values.
  ///
  /// @param usual the scale, from its least value to the most that is usual
  /// @param step what the thumbs snap to
  RangeBar(String id, String title, Range usual, int step, Consumer<Range> commit) {
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
    this.commit = commit;
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
      commit.accept(selected());
    }
  }

  private Range selected() {
    return new Range(snap(getLowValue()), snap(getHighValue()));
  }

  private int snap(double value) {
    return (int) Math.round(value / step) * step;
  }
}
