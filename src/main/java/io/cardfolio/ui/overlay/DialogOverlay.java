package io.cardfolio.ui.overlay;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Lies over the window and shows a dialog while it is open, as large as wanted or as there is room
/// for.
public class DialogOverlay extends ModalPane {
  private static final double MARGIN = 16;

  private final Region dialog;
  private final FocusTrap trap;
  private final double width;
  private final double height;

  /// An overlay that shows nothing yet.
  ///
  /// @param width how wide the dialog wants to be
  /// @param height how high the dialog wants to be
  @SuppressWarnings("this-escape") // No subclass overrides what is called here.
  protected DialogOverlay(Region dialog, double width, double height) {
    this.dialog = dialog;
    this.width = width;
    this.height = height;
    trap = new FocusTrap(dialog);
    setFocusTraversable(false);
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    addEventHandler(KeyEvent.KEY_PRESSED, DialogOverlay::keepKeys);
  }

  /// Shows the dialog, from which the keyboard does not go away.
  protected final void showDialog() {
    fit(getScene());
    trap.close(getScene());
    show(dialog);
    applyCss();
    layout();
  }

  /// Shows it no longer, and puts the keyboard where it was.
  protected final void hideDialog() {
    if (isDisplay()) {
      hide(false);
    }
    trap.open();
  }

  private void fit(Scene scene) {
    dialog.maxWidthProperty().bind(scene.widthProperty().map(room -> fitted(room, width)));
    dialog.maxHeightProperty().bind(scene.heightProperty().map(room -> fitted(room, height)));
    dialog.prefWidthProperty().bind(dialog.maxWidthProperty());
    dialog.prefHeightProperty().bind(dialog.maxHeightProperty());
    dialog.minHeightProperty().bind(dialog.maxHeightProperty());
  }

  private static double fitted(Number room, double wanted) {
    return Math.min(wanted, room.doubleValue() - 2 * MARGIN);
  }

  /// The keys of the window wait until the dialog is closed; those that move the focus do not.
  private static void keepKeys(KeyEvent key) {
    if (key.isShortcutDown() || key.getCode().isFunctionKey()) {
      key.consume();
    }
  }
}
