package io.cardfolio.ui.overview;

import io.cardfolio.model.UsState;
import io.cardfolio.ui.chart.Drawing;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Letters;
import io.cardfolio.ui.chart.Levels;
import io.cardfolio.ui.chart.Mark.Anchor;
import io.cardfolio.ui.chart.Sketch;
import io.cardfolio.ui.chart.Type;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The states as tiles that lie roughly as on a map, shaded by how many customers they have.
///
/// @param describe what a state says when it is pointed at
record StateMapSketch(Map<UsState, Long> counts, Function<UsState, String> describe, Texts texts)
    implements Sketch {
  private static final List<String> LAYOUT =
      List.of(
          "AK .. .. .. .. .. .. .. .. .. ME",
          ".. .. .. .. .. .. .. .. .. VT NH",
          "WA ID MT ND MN IL WI MI NY RI MA",
          "OR NV WY SD IA IN OH PA NJ CT ..",
          "CA UT CO NE MO KY WV VA MD DE ..",
          ".. AZ NM KS AR TN NC SC DC .. ..",
          ".. .. .. OK LA MS AL GA .. .. ..",
          "HI .. .. TX .. .. .. .. FL .. ..");
  private static final int COLUMNS = 11;
  private static final double TILE = 24;
  private static final double GAP = 4;
  private static final double ROUND = 3;
  private static final double SWATCH_WIDTH = 46;
  private static final double SWATCH_HEIGHT = 8;
  private static final double SWATCH_GAP = 2;
  private static final double LEGEND = 26;
  private static final double LEGEND_GAP = 10;
  private static final long SHORT = 10_000;

  @Override
  public double leastHeight(Letters letters) {
    return LAYOUT.size() * letters.px(TILE + GAP) + letters.px(LEGEND_GAP + LEGEND - GAP);
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    Levels levels = Levels.of(counts.values());
    double gap = letters.px(GAP);
    double tile = Math.min(letters.px(TILE), Math.floor((width + gap) / COLUMNS) - gap);
    for (int row = 0; row < LAYOUT.size(); row++) {
      String[] codes = LAYOUT.get(row).split(" ", -1);
      for (int column = 0; column < codes.length; column++) {
        if (!codes[column].equals("..")) {
          UsState state = UsState.valueOf(codes[column]);
          int level = levels.level(counts.getOrDefault(state, 0L));
          drawTile(state, level, column * (tile + gap), row * (tile + gap), tile, letters, drawing);
        }
      }
    }
    drawLegend(levels, height - letters.px(LEGEND), letters, drawing);
    return drawing.build(width, height);
  }

  private void drawTile(
      UsState state,
      int level,
      double x,
      double y,
      double size,
      Letters letters,
      Drawing.Builder drawing) {
    drawing.box(x, y, size, size, ROUND, Ink.map(level));
    drawing.words(
        x + size / 2,
        Math.rint(y + size / 2 + letters.drop(Type.AXIS)),
        state.name(),
        Type.AXIS,
        Anchor.MIDDLE,
        Ink.mapText(level));
    drawing.spot(x, y, size, size, () -> describe.apply(state));
  }

  private void drawLegend(Levels levels, double y, Letters letters, Drawing.Builder drawing) {
    double width = letters.px(SWATCH_WIDTH);
    for (int level = 0; level <= levels.bounds().size(); level++) {
      double x = level * (width + SWATCH_GAP);
      drawing.box(x, y, width, letters.px(SWATCH_HEIGHT), 0, Ink.map(level));
      drawing.words(
          x,
          y + letters.px(LEGEND) - letters.drop(Type.AXIS),
          caption(levels, level),
          Type.AXIS,
          Anchor.START,
          Ink.MUTED);
    }
  }

  private String caption(Levels levels, int level) {
    List<Long> bounds = levels.bounds();
    if (bounds.isEmpty()) {
      return texts.of("overview.all-alike");
    }
    if (level == 0) {
      return texts.of("overview.below", shortCount(bounds.getFirst()));
    }
    String from = shortCount(bounds.get(level - 1));
    return level == bounds.size() ? texts.of("overview.from", from) : from;
  }

  private String shortCount(long count) {
    return count < SHORT ? texts.figures().count(count) : texts.figures().compact(count);
  }
}
