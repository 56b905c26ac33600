package io.cardfolio.ui.export;

import io.cardfolio.ui.overlay.DialogOverlay;

/// Shows the export dialog over the window while it is open.
public final class ExportOverlay extends DialogOverlay {
  private static final double WIDTH = 1056;
  private static final double HEIGHT = 720;

  private final ExportDialog dialog;

  /// An overlay that shows nothing yet.
  public ExportOverlay(ExportModel model, ExportDialog dialog) {
    super(dialog, WIDTH, HEIGHT);
    this.dialog = dialog;
    setId("export-overlay");
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
      showDialog();
      dialog.focusFirst();
    } else if (isDisplay()) {
      hideDialog();
    }
  }
}
