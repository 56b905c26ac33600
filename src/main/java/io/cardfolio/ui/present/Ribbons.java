package io.cardfolio.ui.present;

import io.cardfolio.model.SegmentColour;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/// The old shares above, the new ones below, and a ribbon for each segment between them.
final class Ribbons extends Region {
  private static final double STRIP = 0.8;
  private static final double RIBBON = 3.2;
  private static final double BAR = 5.6;
  private static final double GAP = 0.2;
  private static final double AIR = 0.8;
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Texts texts;
  private final List<Part> parts;
  private double unit = 1;
  private Frame frame;

  /// Ribbons for segments of the given colours.
  Ribbons(List<SegmentColour> colours, Texts texts) {
    this.texts = texts;
    getStyleClass().add("ribbons");
    List<Part> made = new ArrayList<>();
    colours.forEach(colour -> made.add(new Part(SegmentColours.of(colour))));
    parts = List.copyOf(made);
    parts.forEach(part -> getChildren().addAll(part.ribbon, part.old, part.now));
  }

  /// Shows another frame.
  void show(Frame newFrame) {
    frame = newFrame;
    requestLayout();
  }

  /// Draws all heights and gaps in another unit.
  ///
  /// @param px the unit, in px
  void setUnit(double px) {
    unit = px;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return (STRIP + RIBBON + BAR) * unit;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double oldStart = 0;
    double nowStart = 0;
    for (int i = 0; i < parts.size(); i++) {
      double oldEnd = oldStart + frame.before().get(i) * getWidth();
      double nowEnd = nowStart + frame.after().get(i) * getWidth();
      parts.get(i).place(oldStart, oldEnd, nowStart, nowEnd, frame.after().get(i));
      oldStart = oldEnd;
      nowStart = nowEnd;
    }
  }

  /// One segment.
  private final class Part {
    private final Region old = new Region();
    private final Polygon ribbon = new Polygon();
    private final Label now = new Label();

    Part(String colour) {
      style(old, "ribbon-old", colour);
      style(ribbon, "ribbon", colour);
      style(now, "ribbon-now", colour);
      now.setTextOverrun(OverrunStyle.CLIP);
      ribbon.setManaged(false);
    }

    void place(double oldStart, double oldEnd, double nowStart, double nowEnd, double share) {
      double top = STRIP * unit;
      double bottom = top + RIBBON * unit;
      bar(old, oldStart, oldEnd, 0, STRIP);
      bar(now, nowStart, nowEnd, bottom, BAR);
      ribbon.getPoints().setAll(oldStart, top, oldEnd, top, nowEnd, bottom, nowStart, bottom);
      ribbon.setVisible(oldEnd > oldStart || nowEnd > nowStart);
      write(share, nowEnd - nowStart - AIR * unit);
    }

    /// Writes the share as large as it fits, or not at all.
    private void write(double share, double width) {
      now.setText(PercentText.of(share, texts));
      now.pseudoClassStateChanged(TIGHT, false);
      if (width(now) > width) {
        now.pseudoClassStateChanged(TIGHT, true);
        if (width(now) > width) {
          now.setText("");
        }
      }
    }

    private double width(Label label) {
      label.applyCss();
      return label.prefWidth(-1);
    }

    private void bar(Region bar, double start, double end, double y, double height) {
      double left = snapPositionX(start);
      boolean last = end > getWidth() - 1;
      double right = snapPositionX(end) - (last ? 0 : GAP * unit);
      bar.setVisible(right > left);
      bar.resizeRelocate(left, y, Math.max(0, right - left), height * unit);
    }

    private static void style(Node node, String styleClass, String colour) {
      node.getStyleClass().addAll(styleClass, colour);
    }
  }
}
