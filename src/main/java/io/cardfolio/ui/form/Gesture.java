package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Tells the model when something is dragged, so that the whole drag is one edit.
final class Gesture {
  private Gesture() {}

  /// A gesture from each press of the mouse on `node` to its release. That may come to another
  /// node, as the form moves when a problem appears in it.
  static void on(Node node, StudioModel model) {
    node.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        _ -> {
          model.beginGesture();
          endWithTheMouse(node.getScene(), model);
        });
  }

  private static void endWithTheMouse(Scene scene, StudioModel model) {
    scene.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
            model.endGesture();
          }
        });
  }
}
