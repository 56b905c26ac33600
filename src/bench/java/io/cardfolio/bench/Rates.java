package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.util.Map;

/// The table of several ways to make as many rows, and how one of them compares.
final class Rates {
  private static final double NANOS = 1e9;

  private Rates() {}

  /// The table.
  ///
  /// @param ours the way that all are compared with
  static String table(Map<String, Runs> taken, long rows, String ours) {
    Table table =
        new Table(
            "way", "median s", "least to most", "rows/s", "ns a row", "peak MB", "times slower");
    taken.forEach((way, runs) ->
        table.row(
            way,
            Text.of("%.3f", runs.seconds()),
            Text.of("%.3f to %.3f", runs.least(), runs.most()),
            Text.of("%,.0f", runs.rate(rows)),
            Text.of("%.0f", runs.seconds() / rows * NANOS),
            memory(runs),
            Text.of("%.2f", runs.seconds() / taken.get(ours).seconds())));
    return table + Text.of("\nTimes slower than %s.\n", ours);
  }

  /// The most memory of any run, where it was measured.
  static String memory(Runs runs) {
    return runs.peakMegabytes() < 0 ? "" : Text.of("%,.0f", runs.peakMegabytes());
  }
}
