package io.cardfolio.export.settings;

import io.cardfolio.export.json.JsonException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Settings that cannot be read, with everything that is wrong in them.
public final class SettingsException extends JsonException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Optional<PortfolioSpec> spec;

  /// Settings with at least one problem.
  ///
  /// @param problems a sentence for each
  public SettingsException(List<Sentence> problems) {
    this(problems, Optional.empty());
  }

  /// Settings with at least one problem whose values could be read all the same.
  ///
  /// @param problems a sentence for each
  /// @param spec the settings, so that the rules can be asked about them too
  public SettingsException(List<Sentence> problems, Optional<PortfolioSpec> spec) {
    super(problems);
    this.spec = spec;
  }

  @Override
  public SettingsException in(Object place) {
    return new SettingsException(problemsIn(place), spec);
  }

  /// The settings, where every value could be read and only keys are wrong.
  public Optional<PortfolioSpec> spec() {
    return spec;
  }
}
