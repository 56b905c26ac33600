package io.cardfolio.fuzz;

import io.cardfolio.export.settings.SettingsException;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.spec.SpecRules;
import java.nio.charset.StandardCharsets;

/// Settings are read, or refused with sentences; what is read is judged, and read again as it was
/// written.
public final class SettingsFuzz {
  private SettingsFuzz() {}

  /// One try.
  public static void fuzzerTestOneInput(byte[] bytes) {
    Sentences said = Sentences.about(bytes);
    PortfolioSpec spec;
    try {
      spec = SettingsReader.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (SettingsException e) {
      said.require(e);
      e.spec().ifPresent(SpecRules::check);
      return;
    }
    SpecRules.check(spec).forEach(problem -> said.require(problem.message().toString()));
    try {
      if (!SettingsReader.read(SettingsJson.write(spec)).equals(spec)) {
        throw new AssertionError("Other settings are read than were written: " + spec);
      }
    } catch (SettingsException e) {
      throw new AssertionError("What was written is not read", e);
    }
  }
}
