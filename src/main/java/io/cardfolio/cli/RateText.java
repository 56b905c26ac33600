package io.cardfolio.cli;

import java.util.Locale;

/// The line that says how fast a run was.
final class RateText {
  private RateText() {}

  static String of(long rows, long nanos) {
    double seconds = nanos / 1e9;
    return String.format(
        Locale.ROOT, "  %,d rows in %.2f s, %,.0f rows/s", rows, seconds, rows / seconds);
  }
}
