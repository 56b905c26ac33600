package io.cardfolio.ui.overview;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.chart.Drawing;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Letters;
import io.cardfolio.ui.chart.Outline;
import java.util.stream.Stream;

/// A share as a bar on a track, with a mark where it should end and the outline of what it was in
/// the dataset that is compared with.
final class ShareBar {
  /// How high the mark is, for body letters of 13 pixels.
  static final double HEIGHT = 20;

  private static final double BAR = 12;
  private static final double GHOST = 16;
  private static final double MARK_WIDTH = 2;
  private static final double AIR = 1.125;

  private ShareBar() {}

  /// The share that fills a track: a little more than the largest, so that its mark stands free.
  static double full(Stream<DistributionRow> rows) {
    double largest =
        rows.mapToDouble(row ->
                Math.max(
                    Math.max(row.share(), row.pinned().orElse(0)),
                    row.target().map(Percent::fraction).orElse(0.0)))
            .max()
            .orElse(1);
    return Math.clamp(largest * AIR, Double.MIN_NORMAL, 1);
  }

  /// Draws the share of a line.
  ///
  /// @param full the part of one that fills the track
  static Drawing draw(DistributionRow row, double full, double width, Letters letters) {
    double height = letters.px(HEIGHT);
    double bar = letters.px(BAR);
    double top = Math.rint((height - bar) / 2);
    Drawing.Builder drawing = new Drawing.Builder();
    drawing.box(0, top, width, bar, 0, Ink.TRACK);
    drawing.box(0, top, Math.rint(width * Math.clamp(row.share() / full, 0, 1)), bar, 0, row.ink());
    row.pinned()
        .ifPresent(share -> {
          double end = Math.rint(width * Math.clamp(share / full, 0, 1));
          double ghost = letters.px(GHOST);
          Outline.draw(0, Math.rint((height - ghost) / 2), end, ghost, Ink.GHOST_LINE, drawing);
        });
    row.target()
        .ifPresent(target -> {
          double x = Math.rint(width * Math.clamp(target.fraction() / full, 0, 1)) - 1;
          double inside = Math.clamp(x, 0, Math.max(0, width - MARK_WIDTH));
          drawing.box(inside, 0, MARK_WIDTH, height, 0, Ink.MARK);
        });
    return drawing.build(width, height);
  }
}
