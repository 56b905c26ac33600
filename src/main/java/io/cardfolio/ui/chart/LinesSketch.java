package io.cardfolio.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Lines over places of equal distance, each in a band, below the names of the lines.
public record LinesSketch(LinesData data) implements Sketch {
  private static final double GAP = 8;
  private static final double LINE = 1.35;
  private static final double LEGEND_LINE = 20;
  private static final double SIGN_WIDTH = 12;
  private static final double SIGN_GAP = 6;
  private static final double BETWEEN = 16;
  private static final double MOST_NAME = 200;

  @Override
  public double leastHeight(Letters letters) {
    return 0;
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    double top = drawLegend(width, letters, drawing);
    drawing.add(new Plan(data, width, Math.max(0, height - top), letters).draw(), 0, top);
    return drawing.build(width, height);
  }

  /// Writes the names in as many lines as they need and returns where the last one ends.
  private double drawLegend(double width, Letters letters, Drawing.Builder drawing) {
    double x = 0;
    double y = 0;
    double line = letters.px(LEGEND_LINE);
    for (LinesData.Line of : data.lines()) {
      String name = letters.fit(Type.CAPTION, of.name(), letters.px(MOST_NAME));
      double sign = letters.px(SIGN_WIDTH);
      double end = x + sign + letters.px(SIGN_GAP) + letters.width(Type.CAPTION, name);
      if (x > 0 && end > width) {
        end -= x;
        x = 0;
        y += line;
      }
      double middle = y + line / 2;
      drawing.box(x, Math.rint(middle) - 1, sign, 2, 0, of.ink());
      drawing.words(
          x + sign + letters.px(SIGN_GAP),
          middle + letters.drop(Type.CAPTION),
          name,
          Type.CAPTION,
          Mark.Anchor.START,
          Ink.MUTED);
      x = Math.ceil(end) + letters.px(BETWEEN);
    }
    return y + line + letters.px(GAP);
  }

  /// The places of one drawing.
  private static final class Plan {
    private static final List<Integer> EVERY = List.of(1, 2, 3, 6, 12, 24);
    private static final int MOST_STEPS = 4;
    private static final double HALF = 0.5;
    private static final double DOT = 3;
    private static final double THICK = 2;

    private final LinesData data;
    private final Letters letters;
    private final List<Long> ticks;
    private final Drawing.Builder drawing = new Drawing.Builder();
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double bottom;

    Plan(LinesData data, double width, double height, Letters letters) {
      this.data = data;
      this.letters = letters;
      this.width = width;
      this.height = height;
      ticks = Ticks.upTo((long) Math.ceil(data.highest()), MOST_STEPS);
      double line = Math.ceil(letters.size(Type.AXIS) * LINE);
      double gap = letters.px(GAP);
      double values =
          ticks.stream()
              .mapToDouble(tick -> letters.width(Type.AXIS, data.value().apply((double) tick)))
              .max()
              .orElse(0);
      left = Math.rint(values) + gap;
      top = Math.rint(line / 2);
      bottom = Math.rint(height - line - gap / 2);
    }

    Drawing draw() {
      drawGrid();
      data.lines().forEach(this::drawBand);
      data.lines().forEach(this::drawLine);
      drawAxis();
      return drawing.build(width, height);
    }

    private void drawGrid() {
      for (long tick : ticks) {
        double y = Math.rint(y((double) tick));
        drawing.line(left, y - HALF, width, y - HALF, false, Ink.HAIRLINE);
        drawing.words(
            left - letters.px(GAP),
            y + letters.drop(Type.AXIS),
            data.value().apply((double) tick),
            Type.AXIS,
            Mark.Anchor.END,
            Ink.MUTED);
      }
    }

    private void drawBand(LinesData.Line line) {
      List<Mark.Point> upper = new ArrayList<>();
      List<Mark.Point> lower = new ArrayList<>();
      for (int place = 0; place < line.values().size(); place++) {
        LinesData.Value value = line.values().get(place);
        if (value.middle().isPresent()) {
          double middle = value.middle().getAsDouble();
          upper.add(new Mark.Point(x(place), y(middle + value.deviation())));
          lower.addFirst(new Mark.Point(x(place), y(Math.max(0, middle - value.deviation()))));
        } else {
          fill(upper, lower, line.ink());
        }
      }
      fill(upper, lower, line.ink());
    }

    private void fill(List<Mark.Point> upper, List<Mark.Point> lower, Ink ink) {
      if (upper.size() > 1) {
        List<Mark.Point> corners = new ArrayList<>(upper);
        corners.addAll(lower);
        drawing.area(corners, ink);
      }
      upper.clear();
      lower.clear();
    }

    /// The line in one piece for each run of places that have a value; one by itself is a dot.
    private void drawLine(LinesData.Line line) {
      List<Mark.Point> points = new ArrayList<>();
      for (int place = 0; place < line.values().size(); place++) {
        LinesData.Value value = line.values().get(place);
        if (value.middle().isPresent()) {
          points.add(new Mark.Point(x(place), y(value.middle().getAsDouble())));
        } else {
          trace(points, line.ink());
        }
      }
      trace(points, line.ink());
    }

    private void trace(List<Mark.Point> points, Ink ink) {
      if (points.size() == 1) {
        Mark.Point dot = points.getFirst();
        drawing.box(dot.x() - DOT, dot.y() - DOT, 2 * DOT, 2 * DOT, DOT, ink);
      } else if (points.size() > 1) {
        drawing.trace(points, THICK, ink);
      }
      points.clear();
    }

    private void drawAxis() {
      int every = named();
      for (int place = 0; place < data.axis().size(); place++) {
        if (place % every == 0) {
          String name = data.axis().get(place);
          double text = letters.width(Type.AXIS, name);
          double wanted = x(place) - text / 2;
          drawing.words(
              Math.rint(Math.clamp(wanted, 0, Math.max(0, width - text))),
              height - letters.drop(Type.AXIS) / 2,
              name,
              Type.AXIS,
              Mark.Anchor.START,
              Ink.MUTED);
        }
        int here = place;
        drawing.spot(x(place) - step() / 2, 0, step(), height, () -> data.describe().apply(here));
      }
    }

    /// Every which place is named, so that no two names touch.
    private int named() {
      double widest =
          data.axis().stream()
              .mapToDouble(name -> letters.width(Type.AXIS, name) + letters.px(GAP))
              .max()
              .orElse(0);
      return EVERY.stream()
          .filter(every -> every * step() >= widest)
          .findFirst()
          .orElse(EVERY.getLast());
    }

    private double step() {
      return (width - left) / Math.max(1, data.axis().size());
    }

    /// The middle of a place.
    private double x(int place) {
      return left + step() * (place + HALF);
    }

    private double y(double value) {
      double room = Math.max(0, bottom - top);
      return bottom - room * value / Math.max(1, data.highest());
    }
  }
}
