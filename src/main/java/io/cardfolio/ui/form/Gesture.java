package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Tells the model when something is dragged, so that the whole drag is one edit.
final class Gesture {
  private static final Set<EventType<MouseEvent>> ENDS =
      Set.of(MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_MOVED);

  private Gesture() {}

  /// A gesture from each press of the mouse on `node` to its release. That may come to another
  /// node, as the form moves when a problem appears in it, or to another window; then the next move
  /// of the mouse with no button down tells that it is over.
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
        MouseEvent.ANY,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            if (ENDS.contains(event.getEventType())) {
              scene.removeEventFilter(MouseEvent.ANY, this);
              model.endGesture();
            }
          }
        });
  }
}
