package io.cardfolio.ui.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// The keys of a presentation, those of remote controls among them.
final class PresentKeys {
  private PresentKeys() {}

  static void install(Scene scene, PresentModel model, Runnable leave) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (press(key, model, leave)) {
            key.consume();
          }
        });
  }

  private static boolean press(KeyEvent key, PresentModel model, Runnable leave) {
    switch (key.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE -> model.next();
      case LEFT, UP, PAGE_UP, BACK_SPACE -> model.previous();
      case HOME -> model.go(0);
      case END -> model.go(model.steps().size() - 1);
      case ESCAPE, F5 -> leave.run();
      default -> {
        return false;
      }
    }
    return true;
  }
}
