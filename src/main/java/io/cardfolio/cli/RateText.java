package io.cardfolio.cli;

import io.cardfolio.model.Text;

/// The line that says how fast a run was.
final class RateText {
  private RateText() {}

  static String of(long rows, long nanos) {
    double seconds = nanos / 1e9;
    return Text.of("  %,d rows in %.2f s, %,.0f rows/s", rows, seconds, rows / seconds);
  }
}
