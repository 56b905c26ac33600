package io.cardfolio.export;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

/// A settings file that cannot be read, with everything that is wrong in it.
public final class SettingsException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  /// A file with at least one problem.
  ///
  /// @param problems a sentence for each
  public SettingsException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /// A sentence for each thing that is wrong.
  public List<String> problems() {
    return problems;
  }
}
