package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The table of several ways to make as many rows, and how one of them compares.
final class Rates {
  private static final double NANOS = 1e9;

  private Rates() {}

  /// The table of ways that make the same number of rows.
  ///
  /// @param ours the way that all are compared with
  static String table(Map<String, Runs> taken, long rows, String ours) {
    return table(taken, _ -> rows, ours);
  }

  /// The table.
  ///
  /// @param rows how many each way makes
  /// @param ours the way that all are compared with, row for row
  static String table(Map<String, Runs> taken, ToLongFunction<String> rows, String ours) {
    double ofOurs = nanos(taken.get(ours), rows.applyAsLong(ours));
    Table table =
        new Table(
            "way", "median s", "least to most", "rows/s", "ns a row", "peak MB", "times slower");
    taken.forEach((way, runs) ->
        table.row(
            way,
            Text.of("%.3f", runs.seconds()),
            Text.of("%.3f to %.3f", runs.least(), runs.most()),
            Text.of("%,.0f", runs.rate(rows.applyAsLong(way))),
            Text.of("%.0f", nanos(runs, rows.applyAsLong(way))),
            memory(runs),
            Text.of("%.2f", nanos(runs, rows.applyAsLong(way)) / ofOurs)));
    return table + Text.of("\nTimes slower than %s, row for row.\n", ours);
  }

  /// What a row takes.
  private static double nanos(Runs runs, long rows) {
    return runs.seconds() / rows * NANOS;
  }

  /// The most memory of any run, where it was measured.
  static String memory(Runs runs) {
    return runs.peakMegabytes() < 0 ? "" : Text.of("%,.0f", runs.peakMegabytes());
  }
}
