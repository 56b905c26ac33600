package io.cardfolio.ui.form;

import io.cardfolio.model.Range;
import java.util.Optional;
import javafx.scene.layout.HBox;

/// A range among a segment's details: a slider with two thumbs and its text.
final class RangeDetail {
  private final RangeBar bar;
  private final ValueField<Range> text;
  private final HBox row;

  /// How a range is called and drawn.
  ///
  /// @param usual the scale of its slider
  /// @param step what the thumbs snap to
  record Shape(String title, TextFormat<Range> format, Range usual, int step) {}

  RangeDetail(String id, Shape shape, Setting<Range> setting) {
    bar = new RangeBar(id + "-slider", shape.title(), shape.usual(), shape.step(), setting);
    text = new ValueField<>(id, shape.format(), shape::title, setting);
    text.getStyleClass().add("detail-text");
    row = FormRows.detail(shape.title(), bar, FormRows.wide(FormRows.FIGURES, text));
  }

  HBox row() {
    return row;
  }

  ValueField<Range> text() {
    return text;
  }

  /// Shows a range; hides the row where there is none.
  void show(Optional<Range> range) {
    row.setVisible(range.isPresent());
    row.setManaged(range.isPresent());
    range.ifPresent(value -> {
      bar.show(value);
      text.show(value);
    });
  }
}
