package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// Chooses the as-of date from a calendar or as ISO text.
final class DayPicker extends DatePicker {
  private final TypedText<LocalDate> typed;
  private boolean showing;

  DayPicker(String id, StudioModel model) {
    setId(id);
    setAccessibleText("As-of date");
    typed =
        new TypedText<>(
            getEditor(),
            Formats.DAY,
            model,
            id,
            () -> "As-of date",
            day -> model.edit(spec -> spec.withAsOf(day)));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate day) {
            return day == null ? "" : typed.textFor(day);
          }

          @Override
          public LocalDate fromString(String text) {
            return typed.valueOf(text);
          }
        });
    valueProperty()
        .subscribe((_, day) -> {
          if (!showing && day != null) {
            model.edit(spec -> spec.withAsOf(day));
          }
        });
  }

  void show(LocalDate day) {
    showing = true;
    typed.keepCaret(() -> setValue(day));
    typed.show(day);
    showing = false;
  }
}
