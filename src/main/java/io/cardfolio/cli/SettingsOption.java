package io.cardfolio.cli;

import io.cardfolio.export.settings.SettingsException;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.spec.SpecRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The option that names a settings file, shared by the commands that take one.
final class SettingsOption {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "Settings file to use instead of the default settings (see 'settings').")
  private Path config;

  /// Refuses to write over the settings file.
  void requireOther(String writtenAs, Path written) throws IOException {
    if (config != null) {
      FileArguments.requireDifferent(writtenAs, written, "--config", config);
    }
  }

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
      throw withRules(e);
    } catch (IOException e) {
      throw new WrongUsageException(e.getMessage(), e);
    }
  }

  /// The problems of the file and, where its values could be read, those of its settings as well.
  private static SettingsException withRules(SettingsException file) {
    List<Sentence> all = new ArrayList<>(file.problems());
    file.spec()
        .ifPresent(spec -> SpecRules.check(spec).stream().map(Failures::told).forEach(all::add));
    return new SettingsException(all);
  }
}
