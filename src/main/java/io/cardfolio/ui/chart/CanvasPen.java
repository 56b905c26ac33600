package io.cardfolio.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// Paints drawings on a canvas.
final class CanvasPen {
  private final GraphicsContext g;
  private final ChartStyle look;

  CanvasPen(GraphicsContext g, ChartStyle look) {
    this.g = g;
    this.look = look;
  }

  void paint(Drawing drawing) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    drawing.marks().forEach(this::paint);
  }

  private void paint(Mark mark) {
    Color colour = look.colour(mark.ink());
    switch (mark) {
      case Mark.Box box -> paint(box, colour);
      case Mark.Trace trace -> paint(trace, colour);
      case Mark.Area area -> paint(area, colour);
      case Mark.Words words -> paint(words, colour);
    }
  }

  private void paint(Mark.Box box, Color colour) {
    g.setFill(colour);
    if (box.radius() == 0) {
      g.fillRect(box.x(), box.y(), box.width(), box.height());
    } else {
      double arc = 2 * box.radius();
      g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
  }

  private void paint(Mark.Trace trace, Color colour) {
    g.setStroke(colour);
    g.setLineWidth(trace.width());
    if (trace.dashed()) {
      g.setLineDashes(Mark.DASH, Mark.DASH);
    } else {
      g.setLineDashes();
    }
    double[] xs = trace.points().stream().mapToDouble(Mark.Point::x).toArray();
    double[] ys = trace.points().stream().mapToDouble(Mark.Point::y).toArray();
    g.strokePolyline(xs, ys, xs.length);
  }

  private void paint(Mark.Area area, Color colour) {
    g.setFill(colour.deriveColor(0, 1, 1, Mark.Area.COVERS));
    double[] xs = area.points().stream().mapToDouble(Mark.Point::x).toArray();
    double[] ys = area.points().stream().mapToDouble(Mark.Point::y).toArray();
    g.fillPolygon(xs, ys, xs.length);
  }

  private void paint(Mark.Words words, Color colour) {
    g.setFill(colour);
    g.setFont(look.font(words.type()));
    g.setTextAlign(
        switch (words.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    g.fillText(words.text(), words.x(), words.baseline());
  }
}
