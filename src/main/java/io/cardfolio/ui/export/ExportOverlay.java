package io.cardfolio.ui.export;

import io.cardfolio.ui.overlay.DialogOverlay;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Shows the export dialog over the window while it is open.
public final class ExportOverlay extends DialogOverlay<ExportDialog> {
  /// An overlay that shows nothing yet.
  ///
  /// @param textSize the size of body text in px
  /// @param maker makes the dialog when it is first opened
  public ExportOverlay(ExportModel model, IntSupplier textSize, Supplier<ExportDialog> maker) {
    super(maker, textSize);
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
      showDialog().focusFirst();
    } else if (isDisplay()) {
      hideDialog();
    }
  }
}
