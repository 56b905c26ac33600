package io.cardfolio.ui.preset;

import java.util.Optional;
import java.util.function.Function;

/// The questions about presets; empty or no where the user backs out.
public interface PresetDialogs {
  /// What a preset shall be called.
  ///
  /// @param title what the name is asked for
  /// @param suggestion the name to start from
  /// @param problem why a name cannot be; empty if it can
  Optional<String> name(
      String title, String suggestion, Function<String, Optional<String>> problem);

  /// Whether something may be done that cannot be undone.
  ///
  /// @param question what
  /// @param answer the word for yes
  boolean confirms(String question, String answer);
}
