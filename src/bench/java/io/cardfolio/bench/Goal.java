package io.cardfolio.bench;

import io.cardfolio.model.Text;

/// The figures to reach, on 2 cores.
enum Goal {
  BYTES("rows as CSV bytes to nowhere, 1 thread", Bound.AT_LEAST, 5_000_000, "%,.0f rows/s"),
  BYTES_OVER_DUCKDB("the same, as against DuckDB's CSV on 1 thread", Bound.AT_LEAST, 4.5, "%.1f ×"),
  SECOND_THREAD("a second thread for the same", Bound.AT_LEAST, 1.8, "%.2f ×"),
  COMMAND(
      "command line, 10,000,000 rows to a file, validated and summed up, 2 threads, whole process",
      Bound.AT_LEAST,
      5_000_000,
      "%,.0f rows/s"),
  COMMAND_OVER_DATAFAKER(
      "the same, as against Datafaker with OpenCSV", Bound.AT_LEAST, 25, "%.1f ×"),
  FLAT("cost a row from 10^5 to 10^8 rows, warm: most over least", Bound.AT_MOST, 15, "+%.1f%%"),
  MEMORY("command line, 10^8 rows to a file: peak memory", Bound.AT_MOST, 256, "%,.0f MB"),
  WARM("50,000 rows made, validated and summed up in a warm process", Bound.AT_MOST, 15, "%.1f ms"),
  THOUSAND("a 1,000-row command line run, whole process", Bound.AT_MOST, 0.35, "%.3f s"),
  MILLION("a 1,000,000-row run, whole process", Bound.AT_LEAST, 2_500_000, "%,.0f rows/s"),
  VALIDATION(
      "10,000,000 rows of a CSV file validated, 2 threads, whole process",
      Bound.AT_LEAST,
      2_000_000,
      "%,.0f rows/s"),
  VALIDATION_MEMORY("the same: peak memory", Bound.AT_MOST, 300, "%,.0f MB"),
  TRANSACTIONS(
      "transactions as CSV bytes to nowhere, 1 thread", Bound.AT_LEAST, 3_000_000, "%,.0f rows/s"),
  TRANSACTIONS_SECOND_THREAD("a second thread for the same", Bound.AT_LEAST, 1.8, "%.2f ×"),
  TRANSACTIONS_OVER_DUCKDB(
      "the same, as against DuckDB's counts and random amounts on 1 thread",
      Bound.AT_LEAST,
      1,
      "%.1f ×"),
  TRANSACTIONS_MEMORY(
      "command line, transactions of 500,000 customers: peak memory",
      Bound.AT_MOST,
      256,
      "%,.0f MB"),
  DRAG_SHOWN(
      "a slider dragged over 50,000 customers: redraws shown", Bound.AT_LEAST, 30, "%.1f a second"),
  DRAG_ANSWER("the same: 95% of changes are in the charts after", Bound.AT_MOST, 50, "%.1f ms");

  /// On which side of the limit it is good to be.
  enum Bound {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  private final String what;
  private final Bound bound;
  private final double limit;
  private final String format;

  Goal(String what, Bound bound, double limit, String format) {
    this.what = what;
    this.bound = bound;
    this.limit = limit;
    this.format = format;
  }

  String what() {
    return what;
  }

  String limit() {
    return bound.sign + " " + shown(limit);
  }

  String shown(double figure) {
    return Text.of(format, figure);
  }

  boolean isReachedBy(double figure) {
    return switch (bound) {
      case AT_LEAST -> figure >= limit;
      case AT_MOST -> figure <= limit;
    };
  }
}
