package io.cardfolio.export.settings;

import io.cardfolio.model.FileException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Settings, or a manifest with settings in it, that cannot be read, with everything that is wrong.
public final class SettingsException extends FileException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Sentence> problems;
  private final transient Optional<PortfolioSpec> spec;

  /// A file with at least one problem.
  ///
  /// @param problems a sentence for each
  public SettingsException(List<Sentence> problems) {
    this(problems, Optional.empty());
  }

  /// A file with at least one problem whose values could be read all the same.
  ///
  /// @param problems a sentence for each
  /// @param spec the settings, so that the rules can be asked about them too
  public SettingsException(List<Sentence> problems, Optional<PortfolioSpec> spec) {
    super(joined(problems));
    this.problems = List.copyOf(problems);
    this.spec = spec;
  }

  /// The same with the place where the problems stand before each: a file, or a part of one.
  public SettingsException in(Object place) {
    return new SettingsException(
        problems.stream().map(problem -> SettingsWording.IN_FILE.with(place, problem)).toList(),
        spec);
  }

  /// The settings, where every value could be read and only keys are wrong.
  public Optional<PortfolioSpec> spec() {
    return spec;
  }

  /// A sentence for each thing that is wrong.
  public List<Sentence> problems() {
    return problems;
  }

  private static Sentence joined(List<Sentence> problems) {
    return problems.stream().reduce(SettingsWording.AND::with).orElseThrow();
  }
}
