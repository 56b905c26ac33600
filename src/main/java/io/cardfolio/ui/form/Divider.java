package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.share.LinkedShares;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The handle between two segments of the bar. Keys move it; the bar drags it.
final class Divider extends Region {
  /// How wide it is for fingers; what is seen of it is narrower.
  static final double WIDTH = 24;

  private static final double HANDLE = 9;
  private static final double STEP = 1;
  private static final double LONG_STEP = 5;

  private final int left;
  private final Consumer<Percent> move;
  private final Region handle = new Region();
  private LinkedShares shares;

  /// The divider behind a segment.
  ///
  /// @param left the index of that segment, from 0
  /// @param move gives the segment another share
  Divider(int left, Consumer<Percent> move) {
    this.left = left;
    this.move = move;
    setId("divider-" + left);
    getStyleClass().add("divider");
    setFocusTraversable(true);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    handle.getStyleClass().add("handle");
    getChildren().add(handle);
    setOnKeyPressed(this::press);
  }

  /// Shows between which shares it lies.
  void show(LinkedShares newShares) {
    shares = newShares;
    setDisable(!shares.isDividerFree(left));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> shares.percent(left).value();
      case MIN_VALUE -> at(-Percent.WHOLE).value();
      case MAX_VALUE -> at(Percent.WHOLE).value();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> moveBy(STEP);
      case DECREMENT -> moveBy(-STEP);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  protected void layoutChildren() {
    handle.resizeRelocate((getWidth() - HANDLE) / 2, getHeight() - HANDLE, HANDLE, HANDLE);
  }

  private void press(KeyEvent event) {
    double step = event.isShiftDown() ? LONG_STEP : STEP;
    switch (event.getCode()) {
      case LEFT, DOWN -> moveBy(-step);
      case RIGHT, UP -> moveBy(step);
      case HOME -> moveBy(-100);
      case END -> moveBy(100);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveBy(double points) {
    move.accept(at(Percent.of(points).tenThousandths()));
  }

  /// The segment's share after a move, as far as it goes.
  private Percent at(int tenThousandths) {
    Percent wanted = new Percent(shares.percent(left).tenThousandths() + tenThousandths);
    return shares.withDivider(left, wanted).percent(left);
  }
}
