package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.settings.SettingsJson;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What an export may be.
public enum ExportFormat {
  /// Tables as CSV.
  CSV(Contents.TABLES, Compression.NONE, ".csv"),
  /// Tables as CSV, packed with gzip.
  CSV_GZ(Contents.TABLES, Compression.GZIP, ".csv.gz"),
  /// Tables as CSV, packed with Zstandard.
  CSV_ZST(Contents.TABLES, Compression.ZSTD, ".csv.zst"),
  /// What the customers come to.
  STATISTICS(List.of(FileContent.STATISTICS), Compression.NONE, ".json"),
  /// What they are made from.
  SETTINGS(List.of(FileContent.SETTINGS), Compression.NONE, SettingsJson.FILE_ENDING);

  private final List<FileContent> contents;
  private final Compression compression;
  private final String ending;

  ExportFormat(List<FileContent> contents, Compression compression, String ending) {
    this.contents = contents;
    this.compression = compression;
    this.ending = ending;
  }

  /// What may be written in this format, each as a file.
  public List<FileContent> contents() {
    return contents;
  }

  /// How its files are packed.
  public Compression compression() {
    return compression;
  }

  /// How the names of its files end.
  public String ending() {
    return ending;
  }

  /// Whether it holds rows.
  public boolean isTable() {
    return contents.contains(FileContent.CUSTOMERS);
  }

  /// Whether a manifest can tell how to make its files again. Settings are what it would hold.
  public boolean mayHaveManifest() {
    return this != SETTINGS;
  }

  /// A file's name without the ending of any of the formats.
  static String withoutEnding(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .map(ExportFormat::ending)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .filter(small::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /// What several formats hold alike.
  private static final class Contents {
    static final List<FileContent> TABLES =
        List.of(
            FileContent.CUSTOMERS,
            FileContent.DEFECT_LABELS,
            FileContent.TRANSACTIONS,
            FileContent.TRANSACTION_DEFECT_LABELS);
  }
}
