package io.cardfolio.ui.help;

import io.cardfolio.ui.overlay.DialogOverlay;
import java.util.function.IntSupplier;

/// Shows pages over the window until they are closed.
final class PagesOverlay extends DialogOverlay<PagesDialog> {
  private final PagesDialog dialog;

  /// An overlay that shows nothing yet.
  ///
  /// @param textSize the size of body text in px
  /// @param closed hears when it is closed
  PagesOverlay(PagesDialog dialog, IntSupplier textSize, Runnable closed) {
    super(() -> dialog, textSize);
    this.dialog = dialog;
    setId("pages-overlay");
    displayProperty()
        .subscribe((_, shown) -> {
          if (!shown) {
            closed.run();
          }
        });
  }

  void open() {
    showDialog().focusFirst();
  }

  /// Shows a page, counted from 0.
  void select(int page) {
    dialog.select(page);
  }

  void close() {
    hideDialog();
  }
}
