package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.StudioModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/// A percentage among a segment's details: a slider and its text.
final class PercentDetail {
  private final ValueSlider slider;
  private final ValueField<Percent> text;
  private final HBox row;

  PercentDetail(
      StudioModel model,
      String id,
      String title,
      TextFormat<Percent> format,
      Consumer<Percent> commit) {
    slider =
        new ValueSlider(
            id + "-slider", title, 0, 100, value -> commit.accept(Percent.of(Math.rint(value))));
    text = new ValueField<>(id, format, model, () -> title, commit);
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
