package io.cardfolio.ui.form;

import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Shows a segment's colour, and lets the user choose another from all that can be told apart. Each
/// says its name, as nobody should have to see the difference.
final class SwatchButton extends Button {
  private final StudioModel model;
  private final Texts texts;
  private final int index;
  private final ContextMenu menu = new ContextMenu();

  /// The colour of a segment.
  ///
  /// @param index its place in the settings, from 0
  SwatchButton(StudioModel model, Texts texts, int index) {
    this.model = model;
    this.texts = texts;
    this.index = index;
    setId(Text.of("segment-%d-colour", index));
    setGraphic(swatch());
    setTooltip(new Tooltip(texts.of("form.colour-hint")));
    getStyleClass().add("swatch-button");
    menu.getStyleClass().add("palette");
    setOnAction(_ -> open());
  }

  /// Says whose colour it is.
  void refresh() {
    List<Segment> segments = model.spec().segments();
    setAccessibleText(
        texts.of(
            "form.colour",
            SegmentNames.of(texts, segments, index),
            name(SegmentColour.of(segments, index))));
  }

  private void open() {
    menu.getItems().setAll(Arrays.stream(SegmentColour.values()).map(this::item).toList());
    menu.show(this, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(SegmentColour colour) {
    RadioMenuItem item = new RadioMenuItem(title(colour), swatch());
    item.setId("colour-" + colour.label());
    item.getStyleClass().add(SegmentColours.of(colour));
    item.setSelected(SegmentColour.of(model.spec().segments(), index) == colour);
    item.setOnAction(_ -> give(colour));
    return item;
  }

  /// A colour's name, with the segment that has it: who takes it gives his own in return.
  private String title(SegmentColour colour) {
    List<Segment> segments = model.spec().segments();
    return IntStream.range(0, segments.size())
        .filter(i -> i != index && SegmentColour.of(segments, i) == colour)
        .mapToObj(
            i -> texts.of("form.colour-of", name(colour), SegmentNames.of(texts, segments, i)))
        .findFirst()
        .orElseGet(() -> name(colour));
  }

  private String name(SegmentColour colour) {
    String key = "form.colour-" + colour.label();
    return texts.of(key);
  }

  private void give(SegmentColour colour) {
    List<Segment> segments = model.spec().segments();
    if (SegmentColour.of(segments, index) != colour) {
      model.edit(
          EditName.colour(SegmentNames.of(texts, segments, index)),
          spec -> spec.withSegments(SegmentColour.given(spec.segments(), index, colour)));
    }
  }

  private static Region swatch() {
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    return swatch;
  }
}
