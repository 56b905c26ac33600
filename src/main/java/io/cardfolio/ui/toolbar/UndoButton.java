package io.cardfolio.ui.toolbar;

import io.cardfolio.ui.Actions;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.text.Texts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Takes back or does again, and says what.
final class UndoButton {
  private UndoButton() {}

  /// The button that takes the last edit back.
  static Button undo(StudioModel model, Actions actions, Texts texts) {
    return button(
        "undo-button",
        MaterialDesignU.UNDO_VARIANT,
        model,
        model.undoable(),
        new UndoWords(model, texts)::undo,
        actions::undo);
  }

  /// The button that does the edit again that was taken back last.
  static Button redo(StudioModel model, Actions actions, Texts texts) {
    return button(
        "redo-button",
        MaterialDesignR.REDO_VARIANT,
        model,
        model.redoable(),
        new UndoWords(model, texts)::redo,
        actions::redo);
  }

  private static Button button(
      String id,
      Ikon ikon,
      StudioModel model,
      ObservableBooleanValue possible,
      Supplier<String> hint,
      Runnable action) {
    Button button = Icons.button(id, ikon, hint.get(), action);
    button.disableProperty().bind(Bindings.not(possible));
    // A text, though only the icon is shown, would be laid out with every edit.
    button.setText("");
    Runnable tell =
        () -> {
          button.setAccessibleText(hint.get());
          button.getTooltip().setText(hint.get());
        };
    Hearing.heldBy(button).of(model.historyProperty(), tell).of(model.problemCount(), tell);
    return button;
  }
}
