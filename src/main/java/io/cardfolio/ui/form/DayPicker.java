package io.cardfolio.ui.form;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// Chooses the as-of date from a calendar or as ISO text.
final class DayPicker extends DatePicker {
  private final TypedText<LocalDate> typed;
  private boolean showing;

  DayPicker(String id, StudioModel model, Texts texts) {
    setId(id);
    setAccessibleText(texts.of("form.as-of-date"));
    Setting<LocalDate> setting =
        new Setting<>(model, EditName.of(SpecField.AS_OF), PortfolioSpec::withAsOf);
    typed =
        new TypedText<>(
            getEditor(), new Formats(texts).day(), id, () -> texts.of("form.as-of-date"), setting);
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
            setting.commit(day);
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
