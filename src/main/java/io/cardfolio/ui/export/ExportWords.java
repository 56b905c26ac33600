package io.cardfolio.ui.export;

import io.cardfolio.job.export.ExportStep;
import io.cardfolio.ui.text.Figures;
import io.cardfolio.ui.text.Texts;
import java.util.Locale;

/// Puts sizes, times and progress of an export into words.
final class ExportWords {
  private static final double NANOS_A_SECOND = 1e9;

  /// How long a file must have been written before its rate tells anything.
  private static final long LEAST_NANOS = 500_000_000;

  private static final double MILLION = 1e6;
  private static final long SECONDS_A_MINUTE = 60;
  private static final int HUNDRED = 100;

  private final Texts texts;
  private final Figures figures;

  ExportWords(Texts texts) {
    this.texts = texts;
    figures = texts.figures();
  }

  /// What a format is called.
  String format(ExportFormat format) {
    return switch (format) {
      case CSV -> texts.of("export.format-csv");
      case CSV_GZ -> texts.of("export.format-csv-gz");
      case CSV_ZST -> texts.of("export.format-csv-zst");
      case STATISTICS -> texts.of("export.format-statistics");
      case SETTINGS -> texts.of("export.format-settings");
    };
  }

  /// What a format is called in IDs.
  static String key(ExportFormat format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A size: `264 MB`, `1.31 GB`.
  String size(long bytes) {
    Unit unit = Unit.of(bytes);
    return figures.decimal(unit.in(bytes), unit.decimals(bytes)) + "\u00A0" + unit.name;
  }

  /// A part of a size, in its unit: `163 of 264 MB`.
  String size(long bytes, long total) {
    Unit unit = Unit.of(total);
    return texts.of(
        "export.part", figures.decimal(unit.in(bytes), unit.decimals(total)), size(total));
  }

  /// A time, rounded: `11 seconds`, `3 minutes`.
  String time(double nanos) {
    long seconds = Math.round(nanos / NANOS_A_SECOND);
    if (seconds == 0) {
      return texts.of("export.under-a-second");
    }
    return seconds < 2 * SECONDS_A_MINUTE
        ? texts.count("export.seconds", seconds)
        : texts.count("export.minutes", Math.ceilDiv(seconds, SECONDS_A_MINUTE));
  }

  /// How far a file is: `10,046,000 of 16,204,118 rows, 163 of 264 MB`.
  ///
  /// @param total how long the file will be about
  String progress(ExportStep step, long total) {
    String rows = texts.of("export.part", figures.count(step.rows()), figures.count(step.of()));
    return texts.of("export.progress", rows, size(step.bytes(), Math.max(total, step.bytes())));
  }

  /// How long it goes on: `62%, about 4 seconds left at 1.6 million rows/s`.
  ///
  /// @param nanos how long it has run
  String left(ExportStep step, long nanos) {
    String percent = figures.percent(Math.floor(HUNDRED * fraction(step)) / HUNDRED, 0);
    if (step.rows() == 0 || nanos < LEAST_NANOS) {
      return percent;
    }
    double nanosARow = (double) nanos / step.rows();
    double nanosLeft = nanosARow * (step.of() - step.rows());
    String rate = rate(NANOS_A_SECOND / nanosARow);
    return Math.round(nanosLeft / NANOS_A_SECOND) == 0
        ? texts.of("export.last", percent, rate)
        : texts.of("export.left", percent, time(nanosLeft), rate);
  }

  /// How much of a step is done, 0 to 1.
  static double fraction(ExportStep step) {
    return step.of() <= 0 ? 0 : (double) step.rows() / step.of();
  }

  private String rate(double rowsASecond) {
    return rowsASecond >= MILLION
        ? texts.of("export.million-rate", figures.decimal(rowsASecond / MILLION, 1))
        : texts.of("export.rate", figures.count(Math.round(rowsASecond)));
  }

  /// Decimal units, with as many decimals as tell something.
  private enum Unit {
    BYTE("B", 1, 0),
    KILO("KB", 1e3, 1),
    MEGA("MB", 1e6, 1),
    GIGA("GB", 1e9, 2),
    TERA("TB", 1e12, 2);

    private final String name;
    private final double bytes;
    private final int decimals;

    Unit(String name, double bytes, int decimals) {
      this.name = name;
      this.bytes = bytes;
      this.decimals = decimals;
    }

    static Unit of(long bytes) {
      Unit unit = BYTE;
      for (Unit larger : values()) {
        if (bytes >= larger.bytes) {
          unit = larger;
        }
      }
      return unit;
    }

    double in(long count) {
      return count / bytes;
    }

    int decimals(long count) {
      return in(count) < 10 ? decimals : 0;
    }
  }
}
