package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import java.util.Optional;
import javafx.scene.layout.HBox;

/// A percentage among a segment's details: a slider and its text.
final class PercentDetail {
  private final ValueSlider slider;
  private final ValueField<Percent> text;
  private final HBox row;

  /// How a percentage is called and drawn.
  ///
  /// @param least the left end of its slider
  /// @param most the right end of its slider
  record Shape(String title, TextFormat<Percent> format, Percent least, Percent most) {}

  PercentDetail(String id, Shape shape, Setting<Percent> setting) {
    slider =
        new ValueSlider(
            id + "-slider",
            shape.least().value(),
            shape.most().value(),
            1,
            setting.from(value -> Percent.of(Math.rint(value))));
    slider.setAccessibleText(shape.title());
    if (shape.least().compareTo(Percent.ZERO) < 0) {
      slider.getStyleClass().add("signed");
    }
    text = new ValueField<>(id, shape.format(), shape::title, setting);
    text.getStyleClass().add("detail-text");
    row = FormRows.detail(shape.title(), slider, FormRows.wide(FormRows.FIGURES, text));
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
