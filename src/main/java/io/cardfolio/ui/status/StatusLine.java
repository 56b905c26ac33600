package io.cardfolio.ui.status;

import io.cardfolio.export.file.Compression;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import java.util.List;

/// Puts what became of a dataset into the words of the status bar.
public final class StatusLine {
  private static final long SECOND = 1_000;
  private static final double MILLION = 1e6;
  private static final long KILO = 1_000;
  private static final List<String> UNITS = List.of("KB", "MB", "GB");

  private StatusLine() {}

  /// "50,000 customers generated and validated in 24 ms"; while settings are on the move "50,000
  /// customers brought up to date in 3 ms"; before all are validated "99,999,999 customers ready,
  /// first page in 3 ms".
  public static String made(Texts texts, ShownDataset dataset) {
    if (!dataset.isWhole()) {
      return texts.count(
          "tuning.ready",
          dataset.spec().customers(),
          texts.figures().duration(dataset.firstPageMillis()));
    }
    long customers = dataset.outcome().summary().customers();
    String time = texts.figures().duration(dataset.millis());
    return dataset
        .file()
        .map(file -> texts.count("window.read", customers, file.getFileName(), time))
        .orElseGet(
            () -> texts.count(dataset.tuned() ? "tuning.updated" : "window.made", customers, time));
  }

  /// "Last dataset: 50,000 customers in 24 ms".
  public static String last(Texts texts, ShownDataset dataset) {
    if (!dataset.isFinished()) {
      return texts.count("tuning.last-unfinished", dataset.spec().customers());
    }
    return texts.count(
        "window.last",
        dataset.outcome().summary().customers(),
        texts.figures().duration(dataset.millis()));
  }

  /// How fast customers were made, or what file they were read from: "6.1 MB, UTF-8, comma".
  public static String more(Texts texts, ShownDataset dataset) {
    return dataset
        .file()
        .map(file -> file(texts, dataset, Compression.of(file) != Compression.NONE))
        .orElseGet(() -> rate(texts, dataset));
  }

  private static String file(Texts texts, ShownDataset dataset, boolean packed) {
    boolean pure = dataset.outcome().report().count(Rule.TEXT_ENCODING) == 0;
    return texts.of(
        packed ? "window.packed-file" : "window.plain-file",
        size(texts, dataset.rows().fileBytes()),
        texts.of(pure ? "window.utf-8" : "window.not-all-utf-8"));
  }

  /// A size for people: "512 B", "61.0 KB", "6.1 MB".
  public static String size(Texts texts, long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    double size = bytes;
    int unit = -1;
    do {
      size /= KILO;
      unit++;
    } while (size >= KILO && unit < UNITS.size() - 1);
    return texts.figures().decimal(size, 1) + " " + UNITS.get(unit);
  }

  /// "2.08 million rows/s"; empty where nothing could be measured, or not all was made.
  public static String rate(Texts texts, ShownDataset dataset) {
    long rows = dataset.outcome().report().rows();
    if (rows == 0 || dataset.millis() == 0 || dataset.tuned()) {
      return "";
    }
    double rate = rows * (double) SECOND / dataset.millis();
    return rate >= MILLION
        ? texts.of("window.million-rows", texts.figures().decimal(rate / MILLION, 2))
        : texts.of("window.rows-a-second", texts.figures().decimal(rate, 0));
  }
}
