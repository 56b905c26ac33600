package io.cardfolio.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the focus within a part of a scene: who leaves it at one end comes in at the other.
final class FocusTrap {
  private final Parent inside;
  private final ChangeListener<Node> watch = (_, _, now) -> bringBack(now);
  private final EventHandler<KeyEvent> direction = this::noteDirection;
  private Scene scene;
  private Node before;
  private boolean backwards;

  FocusTrap(Parent inside) {
    this.inside = inside;
  }

  /// Keeps the focus within from now on.
  void close(Scene around) {
    scene = around;
    before = scene.getFocusOwner();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, direction);
    scene.focusOwnerProperty().addListener(watch);
  }

  /// Lets the focus go, back to where it was.
  void open() {
    scene.focusOwnerProperty().removeListener(watch);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, direction);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void noteDirection(KeyEvent key) {
    backwards = key.getCode() == KeyCode.TAB && key.isShiftDown();
  }

  private void bringBack(Node owner) {
    if (owner == null || isInside(owner)) {
      return;
    }
    List<Node> stops = new ArrayList<>();
    collect(inside, stops);
    if (!stops.isEmpty()) {
      (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
    }
  }

  private boolean isInside(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above.equals(inside)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Parent parent, List<Node> stops) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        if (child.isFocusTraversable()) {
          stops.add(child);
        }
        if (child instanceof Parent below) {
          collect(below, stops);
        }
      }
    }
  }
}
