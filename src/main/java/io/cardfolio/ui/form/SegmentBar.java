package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// All segments in one bar, as wide as their shares; a mark shows where 100% is if they go beyond.
final class SegmentBar extends Region {
  private static final double HEIGHT = 28;
  private static final double GAP = 2;
  private static final double OVERHANG = 6;

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-part");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-part");

  private final List<Label> parts = new ArrayList<>();
  private final Region mark = new Region();
  private List<Percent> shares = List.of();

  SegmentBar() {
    setId("segment-bar");
    getStyleClass().add("segment-bar");
    mark.getStyleClass().add("hundred-mark");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  void show(List<Segment> segments) {
    shares = segments.stream().map(Segment::share).toList();
    setAccessibleText(
        segments.stream()
            .map(segment -> segment.name() + " " + segment.share())
            .collect(Collectors.joining(", ")));
    if (parts.size() != shares.size()) {
      parts.clear();
      for (int i = 0; i < shares.size(); i++) {
        Label part = new Label();
        part.getStyleClass().addAll("segment-part", SegmentColours.of(i));
        part.setTextOverrun(javafx.scene.control.OverrunStyle.CLIP);
        part.pseudoClassStateChanged(FIRST, i == 0);
        part.pseudoClassStateChanged(LAST, i == shares.size() - 1);
        parts.add(part);
      }
      getChildren().setAll(parts);
      getChildren().add(mark);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double whole =
        Math.max((double) Percent.WHOLE, shares.stream().mapToDouble(SegmentBar::length).sum());
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double end = x + length(shares.get(i)) / whole * getWidth();
      layoutPart(parts.get(i), shares.get(i), x, end, i < parts.size() - 1 ? GAP : 0);
      x = end;
    }
    mark.setVisible(whole > Percent.WHOLE);
    mark.resizeRelocate(
        Math.rint(Percent.WHOLE / whole * getWidth()) - 1, -OVERHANG, 2, HEIGHT + 2 * OVERHANG);
  }

  private void layoutPart(Label part, Percent share, double start, double end, double gap) {
    double left = Math.rint(start);
    double width = Math.max(0, Math.rint(end) - left - gap);
    part.setText(share.toString());
    if (part.prefWidth(HEIGHT) > width) {
      part.setText("");
    }
    part.setVisible(width > 0);
    part.resizeRelocate(left, 0, width, HEIGHT);
  }

  private static double length(Percent share) {
    return Math.max(0.0, share.tenThousandths());
  }
}
