package io.cardfolio.ui.form;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// A spinner that holds one value of the settings. Its arrows stay legal; what is typed need not.
final class ValueSpinner<T> extends Spinner<T> {
  private final TypedText<T> typed;
  private boolean showing;

  /// A spinner that shows nothing yet.
  ///
  /// @param up the value after one press of the upper arrow
  /// @param down the value after one press of the lower arrow
  ValueSpinner(
      String id,
      TextFormat<T> format,
      Supplier<String> title,
      UnaryOperator<T> up,
      UnaryOperator<T> down,
      Setting<T> setting) {
    setId(id);
    setEditable(true);
    setAccessibleText(title.get());
    getEditor().setAccessibleText(title.get());
    typed = new TypedText<>(getEditor(), format, id, title, setting);
    setValueFactory(new Steps(up, down));
    valueProperty()
        .subscribe((_, value) -> {
          if (!showing) {
            setting.press(value);
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            step(event.getCode() == KeyCode.UP);
            event.consume();
          }
        });
  }

  void show(T value) {
    showing = true;
    typed.keepCaret(() -> getValueFactory().setValue(value));
    typed.show(value);
    showing = false;
  }

  private void step(boolean up) {
    if (up) {
      increment();
    } else {
      decrement();
    }
  }

  /// Steps by the arrows; text is read and written as the field is typed in.
  private final class Steps extends SpinnerValueFactory<T> {
    private final UnaryOperator<T> up;
    private final UnaryOperator<T> down;

    Steps(UnaryOperator<T> up, UnaryOperator<T> down) {
      this.up = up;
      this.down = down;
      setConverter(
          new StringConverter<>() {
            @Override
            public String toString(T value) {
              return value == null ? "" : typed.textFor(value);
            }

            @Override
            public T fromString(String text) {
              return typed.valueOf(text);
            }
          });
    }

    @Override
    public void increment(int steps) {
      repeat(up, steps);
    }

    @Override
    public void decrement(int steps) {
      repeat(down, steps);
    }

    private void repeat(UnaryOperator<T> step, int times) {
      T value = getValue();
      for (int i = 0; i < times; i++) {
        value = step.apply(value);
      }
      setValue(value);
    }
  }
}
