package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// All segments in one bar, as wide as their shares, with dividers to drag between them; a mark
/// shows where 100% is if they go beyond.
final class SegmentBar extends Region {
  private static final double HEIGHT = 28;
  private static final double GAP = 2;
  private static final double MARK_OVERHANG = 6;
  private static final double HANDLE_OVERHANG = 4;

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-part");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-part");

  private final ShareEdits edits;
  private final Texts texts;
  private final List<Label> parts = new ArrayList<>();
  private final List<Divider> dividers = new ArrayList<>();
  private final Region mark = new Region();

  /// Measures a share: a label that is given a text to see whether it fits lays itself out anew.
  private final Text measure = new Text();

  private List<Percent> shares = List.of();
  private List<Integer> grabbed = List.of();
  private double grabbedAt;
  private double grip;

  /// A bar that shows nothing yet.
  SegmentBar(ShareEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    setId("segment-bar");
    getStyleClass().add("segment-bar");
    mark.getStyleClass().add("hundred-mark");
    mark.setMouseTransparent(true);
    setMinHeight(HEIGHT + HANDLE_OVERHANG);
    setPrefHeight(HEIGHT + HANDLE_OVERHANG);
    setMaxHeight(HEIGHT + HANDLE_OVERHANG);
    edits.joinDragsOf(this);
    setOnMouseMoved(
        event -> setCursor(near(event.getX()).isEmpty() ? Cursor.DEFAULT : Cursor.H_RESIZE));
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> grabbed = List.of());
  }

  void show(List<Segment> segments) {
    shares = segments.stream().map(Segment::share).toList();
    setAccessibleText(
        segments.stream()
            .map(segment -> segment.name() + " " + share(segment))
            .collect(Collectors.joining(", ")));
    if (parts.size() != shares.size()) {
      rebuild();
    }
    for (int i = 0; i < parts.size(); i++) {
      SegmentColours.set(parts.get(i), segments, i);
    }
    for (int i = 0; i < dividers.size(); i++) {
      dividers.get(i).show(edits.shares());
      dividers.get(i).setAccessibleText(between(segments.get(i), segments.get(i + 1)));
    }
    requestLayout();
  }

  private String between(Segment left, Segment right) {
    return texts.of("form.divider", left.name(), share(left), right.name(), share(right));
  }

  private String share(Segment segment) {
    return texts.figures().percent(segment.share());
  }

  private void rebuild() {
    parts.clear();
    dividers.clear();
    for (int i = 0; i < shares.size(); i++) {
      Label part = new Label();
      part.getStyleClass().add("segment-part");
      part.setTextOverrun(OverrunStyle.CLIP);
      part.pseudoClassStateChanged(FIRST, i == 0);
      part.pseudoClassStateChanged(LAST, i == shares.size() - 1);
      parts.add(part);
    }
    for (int i = 0; i < shares.size() - 1; i++) {
      dividers.add(new Divider(i, edits.divider(i)::press));
    }
    getChildren().setAll(parts);
    getChildren().add(mark);
    getChildren().addAll(dividers);
  }

  private void grab(MouseEvent event) {
    grabbed = near(event.getX());
    if (!grabbed.isEmpty()) {
      grabbedAt = event.getX();
      grip = scale().end(grabbed.getFirst()) - grabbedAt;
      dividers.get(grabbed.getFirst()).requestFocus();
    }
    event.consume();
  }

  /// Moves the grabbed divider. Where several lie on each other, the direction tells which is
  /// meant: the one that has room there.
  private void drag(MouseEvent event) {
    double moved = event.getX() - grabbedAt;
    if (grabbed.isEmpty() || moved == 0) {
      return;
    }
    int divider = moved > 0 ? grabbed.getLast() : grabbed.getFirst();
    if (grabbed.size() > 1) {
      grabbed = List.of(divider);
      dividers.get(divider).requestFocus();
    }
    edits.divider(divider).press(scale().shareEndingAt(divider, event.getX() + grip));
  }

  /// The dividers that can be grabbed at a place: the nearest, with all that lie on it.
  private List<Integer> near(double x) {
    BarScale scale = scale();
    Optional<Double> nearest =
        free()
            .mapToObj(scale::end)
            .filter(end -> Math.abs(end - x) <= Divider.WIDTH / 2)
            .min(Comparator.comparingDouble(end -> Math.abs(end - x)));
    return free()
        .filter(i -> nearest.isPresent() && scale.end(i) == nearest.get())
        .boxed()
        .toList();
  }

  private IntStream free() {
    return IntStream.range(0, dividers.size()).filter(edits.shares()::isDividerFree);
  }

  private BarScale scale() {
    return new BarScale(shares, getWidth());
  }

  @Override
  protected void layoutChildren() {
    BarScale scale = scale();
    for (int i = 0; i < parts.size(); i++) {
      double left = i == 0 ? 0 : Math.rint(scale.end(i - 1)) + GAP / 2;
      double right = Math.rint(scale.end(i)) - (i < parts.size() - 1 ? GAP / 2 : 0);
      layoutPart(parts.get(i), texts.figures().percent(shares.get(i)), left, right - left);
    }
    for (int i = 0; i < dividers.size(); i++) {
      dividers
          .get(i)
          .resizeRelocate(
              Math.rint(scale.end(i)) - Divider.WIDTH / 2,
              0,
              Divider.WIDTH,
              HEIGHT + HANDLE_OVERHANG);
    }
    mark.setVisible(scale.isBeyond());
    mark.resizeRelocate(
        Math.rint(scale.hundred()) - 1, -MARK_OVERHANG, 2, HEIGHT + 2 * MARK_OVERHANG);
  }

  private void layoutPart(Label part, String share, double left, double width) {
    measure.setFont(part.getFont());
    measure.setText(share);
    double wanted =
        Math.ceil(measure.getLayoutBounds().getWidth())
            + part.snappedLeftInset()
            + part.snappedRightInset();
    part.setText(wanted <= width ? share : "");
    part.setVisible(width > 0);
    part.resizeRelocate(left, 0, Math.max(0, width), HEIGHT);
  }
}
