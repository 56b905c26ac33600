package io.cardfolio.ui.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder where programs keep what belongs to one user.
///
/// @param path Cardfolio's own, which need not be there yet
/// @param lasting whether it is there at the next start too
public record ConfigFolder(Path path, boolean lasting) {
  private static final String UNIX_NAME = "cardfolio";
  private static final String NAME = "Cardfolio";

  /// A folder that stays.
  public ConfigFolder(Path path) {
    this(path, true);
  }

  /// Cardfolio's folder; a new one among the temporary files for a user who has no home, as
  /// services and containers may be.
  ///
  /// @param system what the operating system calls itself
  /// @param environment the variables of the environment
  /// @param home what Java says of the user's home folder, `?` if there is none
  public static ConfigFolder of(String system, Map<String, String> environment, String home) {
    return folder(system, environment, path(Optional.of(home)))
        .map(ConfigFolder::new)
        .orElseGet(ConfigFolder::temporary);
  }

  private static Optional<Path> folder(
      String system, Map<String, String> environment, Optional<Path> home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.map(it -> it.resolve("Library").resolve("Application Support").resolve(NAME));
    }
    if (name.startsWith("windows")) {
      return path(Optional.ofNullable(environment.get("APPDATA")))
          .or(() -> home.map(it -> it.resolve("AppData").resolve("Roaming")))
          .map(it -> it.resolve(NAME));
    }
    return path(Optional.ofNullable(environment.get("XDG_CONFIG_HOME")))
        .or(() -> home.map(it -> it.resolve(".config")))
        .map(it -> it.resolve(UNIX_NAME));
  }

  /// What the user should know of it.
  public Optional<PreferenceProblem> problem() {
    return lasting ? Optional.empty() : Optional.of(new PreferenceProblem.NoHome(path));
  }

  private static ConfigFolder temporary() {
    try {
      return new ConfigFolder(Files.createTempDirectory(UNIX_NAME), false);
    } catch (IOException e) {
      // Nothing can be kept, which is said as soon as there is something to keep.
      return new ConfigFolder(Path.of(System.getProperty("java.io.tmpdir"), UNIX_NAME), false);
    }
  }

  /// The folder of a name; one that is not absolute would depend on where the program was started.
  private static Optional<Path> path(Optional<String> name) {
    try {
      return name.map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
