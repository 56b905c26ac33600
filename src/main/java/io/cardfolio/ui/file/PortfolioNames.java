package io.cardfolio.ui.file;

import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// How a portfolio and its files are called.
public final class PortfolioNames {
  /// The ending of settings files.
  static final String SETTINGS_ENDING = SettingsJson.FILE_ENDING;

  private static final String CSV_ENDING = ".csv";
  private static final String JSON_ENDING = ".json";

  private PortfolioNames() {}

  /// What a portfolio is called: its file's name, or that it has none.
  public static String title(Texts texts, Optional<Path> settingsFile) {
    return name(settingsFile).orElseGet(() -> texts.of("window.untitled"));
  }

  /// A file's name without its folder.
  public static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  /// The file name to start from when settings are saved.
  public static String settingsName(Optional<Path> settingsFile) {
    return name(settingsFile).orElse("portfolio") + SETTINGS_ENDING;
  }

  /// The file name to start from when errors and warnings are exported.
  ///
  /// @param title the portfolio or the CSV file that they are about
  public static String reportName(String title) {
    return (endsWith(title, CSV_ENDING)
            ? title.substring(0, title.length() - CSV_ENDING.length())
            : title)
        + "-errors.csv";
  }

  /// Whether a file's name says that it holds customers.
  public static boolean isCsv(Path file) {
    return endsWith(file.toString(), CSV_ENDING);
  }

  /// Whether a file's name says that it holds settings.
  public static boolean isSettings(Path file) {
    return endsWith(file.toString(), JSON_ENDING);
  }

  /// The file, with the ending of customers where it has none.
  public static Path asCsv(Path file) {
    return isCsv(file) ? file : file.resolveSibling(file.getFileName() + CSV_ENDING);
  }

  /// The file, with the ending of settings where it has none.
  public static Path asSettings(Path file) {
    return isSettings(file) ? file : file.resolveSibling(file.getFileName() + SETTINGS_ENDING);
  }

  private static Optional<String> name(Optional<Path> settingsFile) {
    return settingsFile
        .map(Path::getFileName)
        .map(Path::toString)
        .map(PortfolioNames::withoutEnding);
  }

  /// The file, with the ending of a name where it has another.
  static Path withEndingOf(String name, Path file) {
    String ending = ending(name);
    return endsWith(file.toString(), ending)
        ? file
        : file.resolveSibling(file.getFileName() + ending);
  }

  /// How a file name ends, with its dot.
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.'));
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static String withoutEnding(String name) {
    if (endsWith(name, SETTINGS_ENDING)) {
      return name.substring(0, name.length() - SETTINGS_ENDING.length());
    }
    return name;
  }
}
