package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// A text field that holds one value of the settings.
final class ValueField<T> extends TextField {
  private final TypedText<T> typed;

  ValueField(
      String id,
      TextFormat<T> format,
      StudioModel model,
      Supplier<String> title,
      Consumer<T> commit) {
    setId(id);
    setAccessibleText(title.get());
    typed = new TypedText<>(this, format, model, id, title, commit);
  }

  void show(T value) {
    typed.show(value);
  }
}
