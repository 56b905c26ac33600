package io.cardfolio.ui.toolbar;

import io.cardfolio.ui.Actions;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The menu of form and toolbar that takes back or does again, and names what.
public final class UndoMenu extends ContextMenu {
  public UndoMenu(StudioModel model, Actions actions, Texts texts) {
    UndoWords words = new UndoWords(model, texts);
    MenuItem undo = item("undo-item", model.undoable(), actions::undo);
    MenuItem redo = item("redo-item", model.redoable(), actions::redo);
    getItems().addAll(undo, redo);
    setOnShowing(_ -> {
      name(undo, words::undo);
      name(redo, words::redo);
    });
  }

  private static MenuItem item(String id, ObservableBooleanValue possible, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(id);
    // Names of segments are the user's own.
    item.setMnemonicParsing(false);
    item.disableProperty().bind(Bindings.not(possible));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void name(MenuItem item, Supplier<String> words) {
    item.setText(words.get());
  }
}
