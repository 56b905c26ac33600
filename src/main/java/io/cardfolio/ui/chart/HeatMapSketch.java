package io.cardfolio.ui.chart;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// Counts in rows and columns as tiles, shaded by how large they are, above what the shades mean.
///
/// @param rows the names of the rows, from above
/// @param columns the names of the columns, from the left; where two would overlap the later one is
///   left out
/// @param counts by row and column
/// @param bound how the least count of a shade is written
/// @param below how the lowest shade is written, which ends where the next one begins
/// @param describe what a tile says when it is pointed at
public record HeatMapSketch(
    List<String> rows,
    List<String> columns,
    List<List<Long>> counts,
    LongFunction<String> bound,
    LongFunction<String> below,
    Tile describe)
    implements Sketch {
  private static final double LEAST_TILE = 15;
  private static final double GAP = 2;
  private static final double NAME_GAP = 8;
  private static final double AXIS_LINE = 20;
  private static final double LEGEND = 28;
  private static final double SWATCH_WIDTH = 56;
  private static final double SWATCH_HEIGHT = 8;
  private static final double ROUND = 2;

  /// A map that does not change.
  public HeatMapSketch {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    counts = counts.stream().map(List::copyOf).toList();
  }

  /// Words for a tile.
  @FunctionalInterface
  public interface Tile {
    /// What the tile in a row and a column says, both counted from 0.
    String text(int row, int column);
  }

  @Override
  public double leastHeight(Letters letters) {
    return rows.size() * letters.px(LEAST_TILE + GAP) + letters.px(AXIS_LINE) + letters.px(LEGEND);
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    Levels levels = Levels.of(counts.stream().flatMap(List::stream).toList());
    double left =
        rows.stream().mapToDouble(row -> letters.width(Type.AXIS, row)).max().orElse(0)
            + letters.px(NAME_GAP);
    double below = letters.px(AXIS_LINE) + letters.px(LEGEND);
    double high = Math.max(0, height - below) / Math.max(1, rows.size());
    double wide = Math.max(0, width - left) / Math.max(1, columns.size());
    for (int row = 0; row < rows.size(); row++) {
      drawing.words(
          0,
          high * row + (high - GAP) / 2 + letters.drop(Type.AXIS),
          rows.get(row),
          Type.AXIS,
          Mark.Anchor.START,
          Ink.MUTED);
      for (int column = 0; column < columns.size(); column++) {
        drawTile(row, column, left, wide, high, levels, drawing);
      }
    }
    drawColumns(left, wide, height - below, letters, drawing);
    drawLegend(levels, left, height - letters.px(LEGEND), letters, drawing);
    return drawing.build(width, height);
  }

  private void drawTile(
      int row,
      int column,
      double left,
      double wide,
      double high,
      Levels levels,
      Drawing.Builder drawing) {
    double x = Math.rint(left + wide * column);
    double y = Math.rint(high * row);
    double right = Math.rint(left + wide * (column + 1));
    double bottom = Math.rint(high * (row + 1));
    drawing.box(
        x,
        y,
        Math.max(1, right - x - GAP),
        Math.max(1, bottom - y - GAP),
        ROUND,
        Ink.map(levels.level(counts.get(row).get(column))));
    drawing.spot(x, y, right - x, bottom - y, () -> describe.text(row, column));
  }

  private void drawColumns(
      double left, double wide, double top, Letters letters, Drawing.Builder drawing) {
    double free = Double.NEGATIVE_INFINITY;
    for (int column = 0; column < columns.size(); column++) {
      String name = columns.get(column);
      double start = left + wide * column;
      if (start >= free && !name.isEmpty()) {
        drawing.words(
            start,
            top + letters.px(AXIS_LINE) - letters.drop(Type.AXIS),
            name,
            Type.AXIS,
            Mark.Anchor.START,
            Ink.MUTED);
        free = start + letters.width(Type.AXIS, name) + letters.px(NAME_GAP);
      }
    }
  }

  private void drawLegend(
      Levels levels, double left, double y, Letters letters, Drawing.Builder drawing) {
    double width = letters.px(SWATCH_WIDTH);
    List<String> names =
        Stream.concat(
                levels.bounds().stream().limit(1).map(below::apply),
                levels.bounds().stream().map(bound::apply))
            .toList();
    for (int level = 0; level < names.size(); level++) {
      double x = left + level * (width + GAP);
      drawing.box(x, y + letters.px(GAP), width, letters.px(SWATCH_HEIGHT), 0, Ink.map(level));
      drawing.words(
          x,
          y + letters.px(LEGEND) - letters.drop(Type.AXIS) / 2,
          names.get(level),
          Type.AXIS,
          Mark.Anchor.START,
          Ink.MUTED);
    }
  }
}
