package io.cardfolio.cli;

import io.cardfolio.export.SettingsException;
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
  /// @throws SettingsException if the file holds no settings
  /// @throws WrongUsageException if it cannot be read
  PortfolioSpec read() throws SettingsException {
    if (config == null) {
      return PortfolioSpec.defaults();
    }
    try {
      return SettingsReader.read(config);
    } catch (SettingsException e) {
      throw e;
    } catch (IOException e) {
      throw new WrongUsageException(e.getMessage(), e);
    }
  }
}
