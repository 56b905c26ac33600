package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Turns what is typed in a field into a value: on Enter, on leaving the field, after a short
/// pause.
///
/// Text that means no value stays where it is and is told to the model in a sentence, but not
/// before the user has done with it.
final class TypedText<T> {
  private static final Duration PAUSE = Duration.millis(300);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final TextField field;
  private final TextFormat<T> format;
  private final StudioModel model;
  private final String id;
  private final Supplier<String> title;
  private final Setting<T> setting;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private T shown;
  private boolean writing;

  /// Listens to a field.
  ///
  /// @param id by which the model knows the field
  /// @param title what the field is called in a sentence: "Seed"
  /// @param setting takes the value when it is another one
  TypedText(
      TextField field,
      TextFormat<T> format,
      String id,
      Supplier<String> title,
      Setting<T> setting) {
    this.field = field;
    this.format = format;
    this.model = setting.model();
    this.id = id;
    this.title = title;
    this.setting = setting;
    pause.setOnFinished(_ -> commit(false));
    field
        .textProperty()
        .subscribe((_, _) -> {
          if (!writing) {
            pause.playFromStart();
          }
        });
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && shown != null) {
            commit(true);
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            commit(true);
          } else if (UNDO.match(event)) {
            stepBy(model::undo, event);
          } else if (REDO.match(event)) {
            stepBy(model::redo, event);
          }
        });
  }

  /// Shows a value, unless the field holds it already in the user's own writing.
  void show(T value) {
    boolean changed = !value.equals(shown);
    shown = value;
    if (changed) {
      model.unreadable().remove(id);
    }
    if (!model.unreadable().containsKey(id) && !isBeingTyped(value)) {
      write(format.text(value));
    }
  }

  /// Lets the control set the text, which moves the caret even where the text stays the same.
  void keepCaret(Runnable change) {
    String text = field.getText();
    int caret = field.getCaretPosition();
    change.run();
    if (field.getText().equals(text)) {
      field.positionCaret(caret);
    }
  }

  /// The text for a value: what is being typed, if that means it.
  String textFor(T value) {
    return isBeingTyped(value) ? field.getText() : format.text(value);
  }

  /// The value of a text; what is shown now if it means none.
  T valueOf(String text) {
    return format.read(text).orElse(shown);
  }

  /// Takes edits of the settings back where a text field would take back letters.
  private void stepBy(Runnable step, KeyEvent event) {
    commit(true);
    step.run();
    event.consume();
  }

  private boolean isBeingTyped(T value) {
    return field.isFocused() && format.read(field.getText()).equals(Optional.of(value));
  }

  private void commit(boolean settled) {
    pause.stop();
    Optional<T> read = format.read(field.getText());
    if (read.isEmpty()) {
      if (settled || model.unreadable().containsKey(id)) {
        model.unreadable().put(id, format.complaint(title.get(), field.getText()));
      }
      return;
    }
    model.unreadable().remove(id);
    if (!read.get().equals(shown)) {
      shown = read.get();
      setting.commit(shown);
    }
    if (settled) {
      write(format.text(shown));
    }
  }

  private void write(String text) {
    pause.stop();
    if (!field.getText().equals(text)) {
      writing = true;
      field.setText(text);
      writing = false;
    }
  }
}
