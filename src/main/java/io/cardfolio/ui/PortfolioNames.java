package io.cardfolio.ui;

import java.nio.file.Path;
import java.util.Optional;

/// How a portfolio and its files are called.
public final class PortfolioNames {
  /// The ending of settings files.
  public static final String SETTINGS_ENDING = ".cardfolio.json";

  /// The ending of customer files.
  public static final String CSV_ENDING = ".csv";

  private static final String UNTITLED = "Untitled portfolio";

  private PortfolioNames() {}

  /// What a portfolio is called: its file's name, or that it has none.
  public static String title(Optional<Path> settingsFile) {
    return settingsFile
        .map(Path::getFileName)
        .map(Path::toString)
        .map(name -> withoutEnding(name))
        .orElse(UNTITLED);
  }

  /// The file name to start from when settings are saved.
  static String settingsName(Optional<Path> settingsFile) {
    return settingsFile.map(_ -> title(settingsFile)).orElse("portfolio") + SETTINGS_ENDING;
  }

  /// The file name to start from when customers are exported.
  static String csvName(Optional<Path> settingsFile) {
    return settingsFile.map(_ -> title(settingsFile)).orElse("customers") + CSV_ENDING;
  }

  /// The file with the ending, which is added where it is missing.
  static Path withEnding(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ending);
  }

  private static String withoutEnding(String name) {
    if (name.endsWith(SETTINGS_ENDING)) {
      return name.substring(0, name.length() - SETTINGS_ENDING.length());
    }
    return name;
  }
}
