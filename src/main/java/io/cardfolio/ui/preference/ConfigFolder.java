package io.cardfolio.ui.preference;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows where programs keep what belongs to one user.
public final class ConfigFolder {
  private static final String UNIX_NAME = "cardfolio";
  private static final String NAME = "Cardfolio";

  private ConfigFolder() {}

  /// Cardfolio's folder, which need not be there yet.
  ///
  /// @param system what the operating system calls itself
  /// @param environment the variables of the environment
  /// @param home the user's home folder
  public static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve(NAME);
    }
    return folder(environment, "XDG_CONFIG_HOME")
        .orElse(home.resolve(".config"))
        .resolve(UNIX_NAME);
  }

  /// The folder that a variable names; one that is not absolute would depend on where the program
  /// was started.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
