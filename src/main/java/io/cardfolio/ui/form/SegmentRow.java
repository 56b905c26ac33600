package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.validate.SpecField;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One segment of the form: its share, and its details when opened.
final class SegmentRow extends VBox implements Part {
  private static final double DISCLOSURE_OVERHANG = 8;
  private static final double SLIDER_LEFT = 16;
  private static final double SLIDER_RIGHT = 8;

  private final StudioModel model;
  private final int index;
  private final Label name = new Label();
  private final ToggleButton disclosure = new ToggleButton();
  private final ValueSlider slider;
  private final ValueSpinner<Percent> share;
  private final ProblemList problems;
  private final SegmentDetails details;

  /// The row of a segment.
  ///
  /// @param index its place in the settings, from 0
  /// @param remove removes it
  SegmentRow(StudioModel model, int index, Runnable remove) {
    this.model = model;
    this.index = index;
    details = new SegmentDetails(model, index, remove);
    Setting<Percent> shares = details.setting(SpecField.SEGMENT_SHARE, Segment::withShare);
    slider =
        new ValueSlider(
            Text.of("segment-%d-slider", index),
            "Share of segment " + (index + 1),
            0,
            100,
            shares.from(value -> Percent.of(Math.rint(value))));
    share =
        new ValueSpinner<>(
            Text.of("segment-%d-share", index),
            Formats.PERCENT,
            () -> Text.of("Segment \"%s\" share", segment().name()),
            Steps.percentUp(),
            Steps.percentDown(),
            shares);
    problems = new ProblemList(model, SpecField.SEGMENT_SHARE, index, share);
    getStyleClass().addAll("segment-row", SegmentColours.of(index));
    getChildren()
        .addAll(Rows.of(disclosure(), nameAndSlider(), Rows.wide(72, share)), problems, details);
    details.visibleProperty().bind(disclosure.selectedProperty());
    details.managedProperty().bind(disclosure.selectedProperty());
  }

  @Override
  public void refresh() {
    Segment segment = segment();
    name.setText(segment.name().isBlank() ? "Segment " + (index + 1) : segment.name());
    disclosure.setAccessibleText("Details of " + name.getText());
    slider.show(segment.share().value());
    share.show(segment.share());
    problems.refresh();
    details.refresh();
  }

  /// Whether the details are open.
  boolean isExpanded() {
    return disclosure.isSelected();
  }

  /// Opens or closes the details.
  void setExpanded(boolean expanded) {
    disclosure.setSelected(expanded);
  }

  /// Opens the details if something is wrong in them.
  void reveal() {
    if (details.hasProblems()) {
      setExpanded(true);
    }
  }

  private Segment segment() {
    return model.spec().segments().get(index);
  }

  private ToggleButton disclosure() {
    FontIcon icon = new FontIcon();
    icon.iconCodeProperty()
        .bind(
            Bindings.when(disclosure.selectedProperty())
                .then(MaterialDesignC.CHEVRON_DOWN)
                .otherwise(MaterialDesignC.CHEVRON_RIGHT));
    disclosure.setGraphic(icon);
    HBox.setMargin(disclosure, new Insets(0, 0, 0, -DISCLOSURE_OVERHANG));
    disclosure.setId(Text.of("segment-%d-disclosure", index));
    disclosure.getStyleClass().add("disclosure");
    return disclosure;
  }

  private Region nameAndSlider() {
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    name.getStyleClass().add("segment-name");
    VBox box = new VBox(Rows.of(swatch, name), slider);
    VBox.setMargin(slider, new Insets(0, SLIDER_RIGHT, 0, SLIDER_LEFT));
    box.getStyleClass().add("name-and-slider");
    name.setOnMouseClicked(_ -> setExpanded(!isExpanded()));
    return Rows.grow(box);
  }
}
