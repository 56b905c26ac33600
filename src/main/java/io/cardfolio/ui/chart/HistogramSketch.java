package io.cardfolio.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Bars over bins of equal width, with what is compared with as a pale shape behind them and its
/// outline before them.
public record HistogramSketch(HistogramData data) implements Sketch {
  @Override
  public Drawing draw(double width, double height, Letters letters) {
    return new Plan(data, width, height, letters).draw();
  }

  /// The places of one drawing.
  private static final class Plan {
    private static final int MOST_STEPS = 4;
    private static final double GAP = 8;
    private static final double LINE = 1.35;
    private static final double LEAST_WIDTH_WITH_GAPS = 3;
    private static final double HALF = 0.5;

    private final HistogramData data;
    private final Letters letters;
    private final List<Long> ticks;
    private final Drawing.Builder drawing = new Drawing.Builder();
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double bottom;

    Plan(HistogramData data, double width, double height, Letters letters) {
      this.data = data;
      this.letters = letters;
      this.width = width;
      this.height = height;
      ticks = Ticks.upTo(data.highest(), MOST_STEPS);
      double line = Math.ceil(letters.size(Type.AXIS) * LINE);
      double gap = letters.px(GAP);
      double counts =
          ticks.stream()
              .mapToDouble(tick -> letters.width(Type.AXIS, data.count().apply(tick)))
              .max()
              .orElse(0);
      left = Math.rint(counts) + gap;
      top = data.marks().isEmpty() ? Math.rint(line / 2) : line + gap;
      bottom = Math.rint(height - (data.axis().isEmpty() ? 0 : line + gap / 2));
    }

    Drawing draw() {
      drawGrid();
      drawGhost();
      drawBars();
      drawGhostLine();
      drawAxis();
      drawMarks();
      return drawing.build(width, height);
    }

    private void drawGrid() {
      for (long tick : ticks) {
        double y = y((double) tick);
        drawing.line(left, y - HALF, width, y - HALF, false, Ink.HAIRLINE);
        drawing.words(
            left - letters.px(GAP),
            y + letters.drop(Type.AXIS),
            data.count().apply(tick),
            Type.AXIS,
            Mark.Anchor.END,
            Ink.MUTED);
      }
    }

    private void drawGhost() {
      for (int bin = 0; bin < data.ghost().size(); bin++) {
        double y = y(data.ghost().get(bin));
        if (y < bottom) {
          drawing.box(x(bin), y, Math.max(1, x(bin + 1) - x(bin)), bottom - y, 0, Ink.GHOST);
        }
      }
    }

    private void drawBars() {
      double each = (width - left) / Math.max(1, data.counts().size());
      double gap = each >= LEAST_WIDTH_WITH_GAPS ? 1 : 0;
      for (int bin = 0; bin < data.counts().size(); bin++) {
        int here = bin;
        double start = x(bin);
        double end = Math.max(start + 1, x(bin + 1) - gap);
        double y = y((double) data.counts().get(bin));
        if (y < bottom) {
          drawing.box(start, y, end - start, bottom - y, 0, data.ink().apply(bin));
        }
        drawing.spot(start, 0, x(bin + 1) - start, height, () -> data.describe().apply(here));
      }
    }

    /// The outline of what is compared with, in one piece for each run of bins that hold anything.
    private void drawGhostLine() {
      List<Mark.Point> points = new ArrayList<>();
      for (int bin = 0; bin < data.ghost().size(); bin++) {
        if (data.ghost().get(bin) > 0) {
          double y = y(data.ghost().get(bin)) - HALF;
          points.add(new Mark.Point(x(bin), y));
          points.add(new Mark.Point(x(bin + 1), y));
        } else {
          drawTrace(points);
        }
      }
      drawTrace(points);
    }

    private void drawTrace(List<Mark.Point> points) {
      if (!points.isEmpty()) {
        drawing.trace(points, false, Ink.GHOST_LINE);
        points.clear();
      }
    }

    private void drawAxis() {
      double free = Double.NEGATIVE_INFINITY;
      for (AxisLabel label : data.axis()) {
        double text = letters.width(Type.AXIS, label.text());
        double wanted = x(label.position()) - text / 2;
        double start = Math.rint(Math.clamp(wanted, 0, Math.max(0, width - text)));
        if (start >= free) {
          drawing.words(
              start,
              height - letters.drop(Type.AXIS) / 2,
              label.text(),
              Type.AXIS,
              Mark.Anchor.START,
              Ink.MUTED);
          free = start + text + letters.px(GAP);
        }
      }
    }

    private void drawMarks() {
      for (AxisLabel mark : data.marks()) {
        double x = x(mark.position()) + HALF;
        double gap = letters.px(GAP);
        boolean fits = x + gap + letters.width(Type.MARK, mark.text()) <= width;
        drawing.line(x, 0, x, bottom, true, Ink.MARK);
        drawing.words(
            fits ? x + gap : x - gap,
            Math.rint(letters.size(Type.MARK)),
            mark.text(),
            Type.MARK,
            fits ? Mark.Anchor.START : Mark.Anchor.END,
            Ink.TEXT);
      }
    }

    private double x(double bins) {
      return Math.rint(left + (width - left) * bins / Math.max(1, data.counts().size()));
    }

    private double y(double count) {
      double room = Math.max(0, bottom - top);
      return Math.rint(bottom - room * count / Math.max(1, data.highest()));
    }
  }
}
