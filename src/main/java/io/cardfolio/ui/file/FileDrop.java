package io.cardfolio.ui.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the file that is dropped on the window; of several the first.
public final class FileDrop {
  private FileDrop() {}

  public static void install(Scene scene, Consumer<Path> open) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED, drop -> drop.setDropCompleted(take(drop.getDragboard(), open)));
  }

  /// Opens the first of the files that were dropped, once the drop is over.
  ///
  /// @return whether there was one
  static boolean take(Clipboard dropped, Consumer<Path> open) {
    if (!dropped.hasFiles()) {
      return false;
    }
    Path file = dropped.getFiles().getFirst().toPath();
    Platform.runLater(() -> open.accept(file));
    return true;
  }
}
