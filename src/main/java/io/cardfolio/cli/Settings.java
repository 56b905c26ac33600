package io.cardfolio.cli;

import io.cardfolio.export.SettingsReader;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names a settings file, shared by the commands that take one.
final class Settings {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "Settings file to use instead of the default settings (see 'settings').")
  private Path config;

  /// The settings of the file, or the default ones.
  ///
  /// @throws IOException if the file cannot be read or holds no settings
  PortfolioSpec read() throws IOException {
    return config == null ? PortfolioSpec.defaults() : SettingsReader.read(config);
  }
}
