package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.SegmentColours;
import io.cardfolio.validate.spec.SpecField;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One segment of the form: its colour, its share with a lock, and its details when opened.
final class SegmentRow extends VBox implements Part {
  private static final double OVERHANG = 8;
  private static final double SWATCH_OVERHANG = 6;
  private static final double LOCK_GAP = 8;
  private static final double DETAILS_GAP = 8;
  private static final double SLIDER_LEFT = 36;
  private static final double SLIDER_RIGHT = 12;

  private final StudioModel model;
  private final Texts texts;
  private final ShareEdits edits;
  private final int index;
  private final SwatchButton swatch;
  private final Label name = new Label();
  private final ToggleButton disclosure = new ToggleButton();
  private final ValueSlider slider;
  private final ValueSpinner<Percent> share;
  private final LockToggle lock;
  private final ProblemList problems;
  private final Runnable remove;
  private SegmentDetails details;

  /// The row of a segment.
  ///
  /// @param index its place in the settings, from 0
  /// @param remove removes it
  SegmentRow(StudioModel model, Texts texts, ShareEdits edits, int index, Runnable remove) {
    this.model = model;
    this.texts = texts;
    this.edits = edits;
    this.index = index;
    swatch = new SwatchButton(model, texts, index);
    Setting<Percent> percent = edits.share(index).then(this::showShare);
    slider =
        new ValueSlider(
            id("slider"), 0, 100, 1, percent.from(value -> Percent.of(Math.rint(value))));
    share =
        new ValueSpinner<>(
            id("share"),
            new Formats(texts).percent(),
            this::shareTitle,
            Steps.percentUp(Percent.HUNDRED),
            Steps.percentDown(Percent.ZERO),
            percent);
    share.getStyleClass().add("centred");
    lock = new LockToggle(id("lock"), texts, on -> edits.lock(index).commit(on));
    problems = new ProblemList(model, texts, SpecField.SEGMENT_SHARE, index, share);
    this.remove = remove;
    HBox.setMargin(lock, new Insets(0, 0, 0, LOCK_GAP));
    getStyleClass().add("segment-row");
    getChildren().addAll(FormRows.of(nameAndSlider(), FormRows.wide(72, share), lock), problems);
    disclosure.selectedProperty().subscribe(this::showDetails);
  }

  @Override
  public void refresh() {
    SegmentColours.set(this, model.spec().segments(), index);
    name.setText(SegmentNames.of(texts, model.spec().segments(), index));
    disclosure.setAccessibleText(texts.of("form.details", name.getText()));
    slider.setAccessibleText(shareTitle());
    swatch.refresh();
    showShare();
    problems.refresh();
    if (details != null) {
      details.refresh();
    }
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
    if (details().hasProblems()) {
      setExpanded(true);
    }
  }

  /// The field of the share.
  ValueSpinner<Percent> share() {
    return share;
  }

  private void showDetails(boolean shown) {
    if (shown || details != null) {
      details().setVisible(shown);
      details().setManaged(shown);
    }
  }

  /// The details, made when they are first asked for: they are most of the form, and most of them
  /// are never opened.
  private SegmentDetails details() {
    if (details == null) {
      details = new SegmentDetails(model, texts, index, remove);
      VBox.setMargin(details, new Insets(0, 0, DETAILS_GAP, 0));
      details.setVisible(isExpanded());
      details.setManaged(isExpanded());
      getChildren().add(details);
      details.refresh();
    }
    return details;
  }

  private void showShare() {
    LinkedShares shares = edits.shares();
    Segment segment = model.spec().segments().get(index);
    slider.show(segment.share().value());
    slider.setDisable(!shares.isFree(index));
    share.show(segment.share());
    share.setLocked(!shares.isFree(index));
    lock.show(segment.locked(), name.getText());
  }

  private String shareTitle() {
    return texts.of("form.share", SegmentNames.of(texts, model.spec().segments(), index));
  }

  private ToggleButton disclosure() {
    FontIcon icon = new FontIcon();
    icon.iconCodeProperty()
        .bind(
            Bindings.when(disclosure.selectedProperty())
                .then(MaterialDesignC.CHEVRON_DOWN)
                .otherwise(MaterialDesignC.CHEVRON_RIGHT));
    disclosure.setGraphic(icon);
    disclosure.setId(id("disclosure"));
    disclosure.getStyleClass().add("disclosure");
    return disclosure;
  }

  private Region nameAndSlider() {
    name.getStyleClass().add("segment-name");
    HBox title = FormRows.of(disclosure(), swatch, name);
    HBox.setMargin(disclosure, new Insets(0, 0, 0, -OVERHANG));
    HBox.setMargin(swatch, new Insets(0, 0, 0, -SWATCH_OVERHANG));
    title.getStyleClass().add("segment-title");
    VBox box = new VBox(title, slider);
    VBox.setMargin(slider, new Insets(0, SLIDER_RIGHT, 0, SLIDER_LEFT));
    box.getStyleClass().add("name-and-slider");
    name.setOnMouseClicked(_ -> setExpanded(!isExpanded()));
    return FormRows.grow(box);
  }

  private String id(String part) {
    return Text.of("segment-%d-%s", index, part);
  }
}
