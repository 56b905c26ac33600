package io.cardfolio.ui;

import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.present.Presenter;
import io.cardfolio.ui.preset.PresetFolder;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.Studio;
import java.nio.file.Path;
import javafx.application.Platform;

/// The presets of a user who has none of his own.
final class NoPresets {
  private NoPresets() {}

  static PresetModel model(PreferenceModel preferences, Texts texts) {
    return new PresetModel(
        new PresetFolder(Path.of("target", "no-config")),
        preferences,
        texts,
        Runnable::run,
        Platform::runLater,
        failure -> {
          throw new AssertionError(failure.why());
        });
  }

  /// Presents the presets; nothing moves.
  static Presenter presenter(Studio studio, PreferenceModel preferences, Texts texts) {
    return new Presenter(studio, Runnable::run, model(preferences, texts), texts, () -> true);
  }
}
