package io.cardfolio.ui.form;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A point of the drawn decline that can be moved. Keys move it; the chart drags it.
final class DeclineHandle extends Region {
  /// How wide and high it is.
  static final double SIZE = 14;

  private static final int LONG_STEP = 5;

  private final IntConsumer move;
  private int least;
  private int most;
  private int value;

  /// A handle at no place yet.
  ///
  /// @param move takes another value
  DeclineHandle(String id, IntConsumer move) {
    this.move = move;
    setId(id);
    getStyleClass().add("decline-handle");
    setFocusTraversable(true);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setOnKeyPressed(this::press);
  }

  /// Shows the value that it stands for, between the ends that it can be moved to.
  void show(int newValue, int newLeast, int newMost, String title) {
    value = newValue;
    least = newLeast;
    most = newMost;
    setAccessibleText(title);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  /// Moves it to a value, as far as it goes.
  void moveTo(int wanted) {
    int reached = Math.clamp(wanted, least, Math.max(least, most));
    if (reached != value) {
      move.accept(reached);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) value;
      case MIN_VALUE -> (double) least;
      case MAX_VALUE -> (double) most;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> moveTo(value + 1);
      case DECREMENT -> moveTo(value - 1);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private void press(KeyEvent event) {
    int step = event.isShiftDown() ? LONG_STEP : 1;
    switch (event.getCode()) {
      case LEFT, DOWN -> moveTo(value - step);
      case RIGHT, UP -> moveTo(value + step);
      case HOME -> moveTo(least);
      case END -> moveTo(most);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
