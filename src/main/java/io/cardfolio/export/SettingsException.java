package io.cardfolio.export;

import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// A settings file that cannot be read, with everything that is wrong in it.
public final class SettingsException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<String> problems;
  private final transient Optional<PortfolioSpec> spec;

  /// A file with at least one problem.
  ///
  /// @param problems a sentence for each
  public SettingsException(List<String> problems) {
    this(problems, Optional.empty());
  }

  /// A file with at least one problem whose values could be read all the same.
  ///
  /// @param problems a sentence for each
  /// @param spec the settings, so that the rules can be asked about them too
  public SettingsException(List<String> problems, Optional<PortfolioSpec> spec) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
    this.spec = spec;
  }

  /// The settings, where every value could be read and only keys are wrong.
  public Optional<PortfolioSpec> spec() {
    return spec;
  }

  /// A sentence for each thing that is wrong.
  public List<String> problems() {
    return problems;
  }
}
