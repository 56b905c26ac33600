package io.cardfolio.ui.help;

import io.cardfolio.ui.overlay.DialogOverlay;

/// Shows pages over the window until they are closed.
final class PagesOverlay extends DialogOverlay {
  private static final double WIDTH = 1056;
  private static final double HEIGHT = 720;

  private final PagesDialog dialog;

  /// An overlay that shows nothing yet.
  ///
  /// @param closed hears when it is closed
  PagesOverlay(PagesDialog dialog, Runnable closed) {
    super(dialog, WIDTH, HEIGHT);
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
    showDialog();
    dialog.focusFirst();
  }

  void close() {
    hideDialog();
  }
}
