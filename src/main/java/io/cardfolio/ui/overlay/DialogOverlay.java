package io.cardfolio.ui.overlay;

import atlantafx.base.controls.ModalPane;
import io.cardfolio.ui.preference.Look;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Lies over the window and shows a dialog while it is open, as large as wanted or as there is room
/// for.
///
/// @param <D> the dialog, which is made when it is first shown
public class DialogOverlay<D extends Region> extends ModalPane {
  /// How large dialogs are beside text of the usual size.
  private static final double WIDTH = 1056;

  private static final double HEIGHT = 720;
  private static final double MARGIN = 16;

  private final Supplier<D> maker;
  private final IntSupplier textSize;
  private D dialog;
  private FocusTrap trap;

  /// An overlay that shows nothing yet.
  ///
  /// @param maker makes the dialog when it is first shown
  /// @param textSize the size of body text in px, with which the dialog grows
  @SuppressWarnings("this-escape") // No subclass overrides what is called here.
  protected DialogOverlay(Supplier<D> maker, IntSupplier textSize) {
    this.maker = maker;
    this.textSize = textSize;
    setFocusTraversable(false);
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    addEventHandler(KeyEvent.KEY_PRESSED, DialogOverlay::keepKeys);
  }

  /// Shows the dialog, from which the keyboard does not go away.
  ///
  /// @return the dialog
  protected final D showDialog() {
    if (dialog == null) {
      dialog = maker.get();
      trap = new FocusTrap(dialog);
    }
    fit(getScene());
    trap.close(getScene());
    show(dialog);
    applyCss();
    layout();
    return dialog;
  }

  /// Shows it no longer, and puts the keyboard where it was.
  protected final void hideDialog() {
    if (isDisplay()) {
      hide(false);
    }
    trap.open();
  }

  private void fit(Scene scene) {
    double growth = (double) textSize.getAsInt() / Look.SMALLEST_TEXT;
    dialog.maxWidthProperty().bind(fitted(scene.widthProperty(), WIDTH * growth));
    dialog.maxHeightProperty().bind(fitted(scene.heightProperty(), HEIGHT * growth));
    dialog.prefWidthProperty().bind(dialog.maxWidthProperty());
    dialog.prefHeightProperty().bind(dialog.maxHeightProperty());
    dialog.minHeightProperty().bind(dialog.maxHeightProperty());
  }

  private static ObservableValue<Number> fitted(ObservableValue<Number> room, double wanted) {
    return room.map(it -> Math.min(wanted, it.doubleValue() - 2 * MARGIN));
  }

  /// The keys of the window wait until the dialog is closed; those that move the focus do not.
  private static void keepKeys(KeyEvent key) {
    if (key.isShortcutDown() || key.getCode().isFunctionKey()) {
      key.consume();
    }
  }
}
