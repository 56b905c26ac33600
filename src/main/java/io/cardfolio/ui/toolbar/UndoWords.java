package io.cardfolio.ui.toolbar;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;

/// Names what would be taken back or done again: "Undo Declining share 10% → 17%".
///
/// @param model has the edits
record UndoWords(StudioModel model, Texts texts) {
  /// What would be taken back, or that there is nothing.
  String undo() {
    if (!model.unreadable().isEmpty()) {
      return texts.of("edit.undo", texts.of("edit.unreadable"));
    }
    return model
        .historyProperty()
        .get()
        .undoable()
        .map(step -> texts.of("edit.undo", step.text(texts)))
        .orElseGet(() -> texts.of("edit.nothing-to-undo"));
  }

  /// What would be done again, or that there is nothing.
  String redo() {
    return model
        .historyProperty()
        .get()
        .redoable()
        .map(step -> texts.of("edit.redo", step.text(texts)))
        .orElseGet(() -> texts.of("edit.nothing-to-redo"));
  }
}
