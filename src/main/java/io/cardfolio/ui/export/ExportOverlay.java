package io.cardfolio.ui.export;

import atlantafx.base.controls.ModalPane;
import io.cardfolio.ui.preference.Look;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Lies over the window and shows the export dialog while it is open.
public final class ExportOverlay extends ModalPane {
  private static final double WIDTH = 1056;
  private static final double HEIGHT = 720;
  private static final double MARGIN = 16;

  private final Supplier<ExportDialog> maker;
  private final IntSupplier textSize;
  private ExportDialog dialog;
  private FocusTrap trap;

  /// An overlay that shows nothing yet.
  ///
  /// @param textSize tells the size of body text in px, with which the dialog grows
  /// @param maker makes the dialog when it is first opened
  public ExportOverlay(ExportModel model, IntSupplier textSize, Supplier<ExportDialog> maker) {
    this.textSize = textSize;
    this.maker = maker;
    setId("export-overlay");
    setFocusTraversable(false);
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    addEventHandler(KeyEvent.KEY_PRESSED, ExportOverlay::keepKeys);
    model.openProperty().subscribe(this::show);
    displayProperty()
        .subscribe(shown -> {
          if (!shown && model.openProperty().get()) {
            model.close();
          }
        });
  }

  private void show(boolean open) {
    if (open) {
      makeOnce();
      fit(getScene());
      trap.close(getScene());
      show(dialog);
      applyCss();
      layout();
      dialog.focusFirst();
    } else if (isDisplay()) {
      hide(false);
      trap.open();
    }
  }

  private void makeOnce() {
    if (dialog == null) {
      dialog = maker.get();
      trap = new FocusTrap(dialog);
    }
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
