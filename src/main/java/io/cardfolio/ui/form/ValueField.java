package io.cardfolio.ui.form;

import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// A text field that holds one value of the settings.
final class ValueField<T> extends TextField {
  private final TypedText<T> typed;

  ValueField(String id, TextFormat<T> format, Supplier<String> title, Setting<T> setting) {
    setId(id);
    setAccessibleText(title.get());
    typed = new TypedText<>(this, format, id, title, setting);
  }

  void show(T value) {
    typed.show(value);
  }
}
