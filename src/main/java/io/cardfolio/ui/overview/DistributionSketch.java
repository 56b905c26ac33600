package io.cardfolio.ui.overview;

import io.cardfolio.ui.chart.Drawing;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Letters;
import io.cardfolio.ui.chart.Mark.Anchor;
import io.cardfolio.ui.chart.Sketch;
import io.cardfolio.ui.chart.Type;
import io.cardfolio.ui.text.Texts;
import java.util.Arrays;
import java.util.List;

/// The segments with their target and actual shares, one a line, and their total. Where there is
/// little room, some columns are left out.
record DistributionSketch(List<DistributionRow> rows, Texts texts) implements Sketch {
  private static final double LINE = 36;
  private static final double NARROW = 640;
  private static final double LEAST_GROWING = 80;
  private static final double SWATCH = 12;
  private static final double GAP = 8;
  private static final double ROUND = 3;
  private static final double HALF = 0.5;
  private static final long MILLIONS = 10_000_000;

  DistributionSketch {
    rows = List.copyOf(rows);
  }

  @Override
  public double leastHeight(Letters letters) {
    return letters.px(LINE) * (rows.size() + 1);
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    List<DistributionColumn> columns = columns(width, letters);
    double growing = growing(columns, width, letters);
    double x = 0;
    for (DistributionColumn column : columns) {
      double end = x + width(column, growing, letters);
      drawTitle(column, x, end, letters, drawing);
      for (int i = 0; i < rows.size(); i++) {
        drawCell(column, rows.get(i), x, end, letters.px(LINE) * (i + 1), letters, drawing);
      }
      x = end;
    }
    drawLines(width, letters, drawing);
    return drawing.build(width, height);
  }

  private void drawLines(double width, Letters letters, Drawing.Builder drawing) {
    for (int i = 0; i < rows.size(); i++) {
      DistributionRow row = rows.get(i);
      double top = letters.px(LINE) * (i + 1);
      drawing.line(0, top - HALF, width, top - HALF, false, Ink.HAIRLINE);
      drawing.spot(
          0, top, width, letters.px(LINE), () -> new DistributionWords(texts).sentence(row));
    }
  }

  private void drawTitle(
      DistributionColumn column, double x, double end, Letters letters, Drawing.Builder drawing) {
    drawing.words(
        column.grows() ? x : end,
        letters.px(LINE) / 2 + letters.drop(Type.HEADING),
        column.title(texts),
        Type.HEADING,
        column.grows() ? Anchor.START : Anchor.END,
        Ink.MUTED);
  }

  private void drawCell(
      DistributionColumn column,
      DistributionRow row,
      double x,
      double end,
      double top,
      Letters letters,
      Drawing.Builder drawing) {
    double middle = top + letters.px(LINE) / 2;
    boolean total = row.kind() == DistributionRow.Kind.TOTAL;
    Type type = total ? Type.STRONG : Type.BODY;
    double baseline = middle + letters.drop(type);
    switch (column) {
      case SEGMENT -> drawName(row, type, x, end, middle, letters, drawing);
      case SHARE -> {
        if (!total) {
          drawing.add(
              ShareBar.draw(row, fullShare(), end - x, letters),
              x,
              middle - letters.px(ShareBar.HEIGHT) / 2);
        }
      }
      default ->
          drawing.words(
              end,
              baseline,
              new DistributionWords(texts).cell(column, row),
              type,
              Anchor.END,
              column == DistributionColumn.TARGET && !total ? Ink.MUTED : Ink.TEXT);
    }
  }

  private static void drawName(
      DistributionRow row,
      Type type,
      double x,
      double end,
      double middle,
      Letters letters,
      Drawing.Builder drawing) {
    double start = x;
    if (row.kind() == DistributionRow.Kind.SEGMENT) {
      double swatch = letters.px(SWATCH);
      drawing.box(x, Math.rint(middle - swatch / 2), swatch, swatch, ROUND, row.ink());
      start += swatch + letters.px(GAP);
    }
    drawing.words(
        start,
        middle + letters.drop(type),
        letters.fit(type, row.name(), end - start - letters.px(GAP)),
        type,
        Anchor.START,
        Ink.TEXT);
  }

  /// The share that fills a track: a little more than the largest, so that its mark stands free.
  private double fullShare() {
    return ShareBar.full(rows.stream().filter(row -> row.kind() != DistributionRow.Kind.TOTAL));
  }

  private static List<DistributionColumn> columns(double width, Letters letters) {
    boolean narrow = width < letters.px(NARROW);
    return Arrays.stream(DistributionColumn.values())
        .filter(column -> !narrow || column.shownWhenNarrow())
        .toList();
  }

  private double width(DistributionColumn column, double growing, Letters letters) {
    return column.grows()
        ? Math.rint(growing * column.width(false))
        : letters.px(column.width(millions()));
  }

  /// How many pixels a growing column has for each of its own.
  private double growing(List<DistributionColumn> columns, double width, Letters letters) {
    double fixed = 0;
    double wanted = 0;
    int grow = 0;
    for (DistributionColumn column : columns) {
      if (column.grows()) {
        wanted += column.width(false);
        grow++;
      } else {
        fixed += letters.px(column.width(millions()));
      }
    }
    return Math.max(width - fixed, grow * letters.px(LEAST_GROWING)) / wanted;
  }

  private boolean millions() {
    return rows.getLast().customers() >= MILLIONS;
  }
}
