package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import java.util.Optional;
import javafx.scene.layout.HBox;

/// A percentage among a segment's details: a slider and its text.
final class PercentDetail {
  private final ValueSlider slider;
  private final ValueField<Percent> text;
  private final HBox row;

  PercentDetail(String id, String title, TextFormat<Percent> format, Setting<Percent> setting) {
    slider =
        new ValueSlider(
            id + "-slider", title, 0, 100, setting.from(value -> Percent.of(Math.rint(value))));
    text = new ValueField<>(id, format, () -> title, setting);
    text.getStyleClass().add("detail-text");
    row = Rows.detail(title, slider, Rows.wide(100, text));
  }

  HBox row() {
    return row;
  }

  ValueField<Percent> text() {
    return text;
  }

  /// Shows a percentage; hides the row where there is none.
  void show(Optional<Percent> percent) {
    row.setVisible(percent.isPresent());
    row.setManaged(percent.isPresent());
    percent.ifPresent(value -> {
      slider.show(value.value());
      text.show(value);
    });
  }
}
