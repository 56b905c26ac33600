package io.cardfolio.ui;

import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.util.Locale;

/// Puts what became of a dataset into the words of the status bar.
public final class StatusLine {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final double MILLION = 1e6;

  private StatusLine() {}

  /// "50,000 customers generated and validated in 24 ms".
  public static String made(ShownDataset dataset) {
    String customers = customers(dataset);
    String time = time(dataset.millis());
    return dataset
        .file()
        .map(file -> Text.of("%s read from %s and checked in %s", customers, name(file), time))
        .orElse(Text.of("%s generated and validated in %s", customers, time));
  }

  /// "Last dataset: 50,000 customers in 24 ms".
  public static String last(ShownDataset dataset) {
    return Text.of("Last dataset: %s in %s", customers(dataset), time(dataset.millis()));
  }

  /// "2.08 million rows/s"; empty where nothing could be measured.
  public static String rate(ShownDataset dataset) {
    long rows = dataset.outcome().report().rows();
    if (rows == 0 || dataset.millis() == 0) {
      return "";
    }
    double rate = rows * (double) SECOND / dataset.millis();
    return rate >= MILLION
        ? String.format(Locale.ROOT, "%.2f million rows/s", rate / MILLION)
        : String.format(Locale.ROOT, "%,.0f rows/s", rate);
  }

  /// A time for people: "24 ms", "1.3 s", "2 min 5 s".
  static String time(long millis) {
    if (millis < SECOND) {
      return millis + " ms";
    }
    if (millis < MINUTE) {
      return String.format(Locale.ROOT, "%.1f s", millis / (double) SECOND);
    }
    return millis / MINUTE + " min " + millis % MINUTE / SECOND + " s";
  }

  private static String customers(ShownDataset dataset) {
    long count = dataset.outcome().summary().customers();
    return String.format(Locale.ROOT, count == 1 ? "%,d customer" : "%,d customers", count);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
