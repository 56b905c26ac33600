package io.cardfolio.ui;

import io.cardfolio.ui.edit.Step;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.function.Supplier;
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
        () ->
            lastEdit(model, texts)
                .map(edit -> texts.of("edit.undo", edit))
                .orElseGet(() -> texts.of("edit.nothing-to-undo")),
        actions::undo);
  }

  /// The button that does the edit again that was taken back last.
  static Button redo(StudioModel model, Actions actions, Texts texts) {
    return button(
        "redo-button",
        MaterialDesignR.REDO_VARIANT,
        model,
        model.redoable(),
        () ->
            model
                .historyProperty()
                .get()
                .redoable()
                .map(step -> texts.of("edit.redo", step.text(texts)))
                .orElseGet(() -> texts.of("edit.nothing-to-redo")),
        actions::redo);
  }

  private static Optional<String> lastEdit(StudioModel model, Texts texts) {
    Optional<Step> step = model.historyProperty().get().undoable();
    return model.unreadable().isEmpty()
        ? step.map(it -> it.text(texts))
        : Optional.of(texts.of("edit.unreadable"));
  }

  private static Button button(
      String id,
      Ikon ikon,
      StudioModel model,
      ObservableBooleanValue possible,
      Supplier<String> hint,
      Runnable action) {
    Button button = Icons.button(id, ikon, hint.get(), action);
    button.disableProperty().bind(javafx.beans.binding.Bindings.not(possible));
    Runnable tell =
        () -> {
          button.setText(hint.get());
          button.getTooltip().setText(hint.get());
        };
    model.historyProperty().subscribe(tell);
    model.problemCount().subscribe(tell);
    return button;
  }
}
