package io.cardfolio.ui.file;

import io.cardfolio.ui.export.ExportPlaces;
import java.nio.file.Path;
import java.util.Optional;

/// The questions that the window asks before it touches files; empty where the user backs out.
public interface FileDialogs extends ExportPlaces {
  /// Which file to open: a `.csv` or a `.cardfolio.json`.
  Optional<Path> open();

  /// Where to save the settings.
  ///
  /// @param suggestion the file name to start from
  Optional<Path> saveSettings(String suggestion);

  /// Where to export the list of violations; a file that is there has been agreed to be
  /// overwritten.
  ///
  /// @param suggestion the file name to start from
  Optional<Path> exportReport(String suggestion);

  /// Where to save a picture; a file that is there has been agreed to be overwritten.
  ///
  /// @param suggestion the file name to start from, whose ending the file keeps
  Optional<Path> savePicture(String suggestion);

  /// What to do with unsaved settings.
  ///
  /// @param portfolio what the settings are called
  Unsaved unsaved(String portfolio);

  /// The answers about unsaved settings.
  enum Unsaved {
    /// Save them first.
    SAVE,
    /// Let them go.
    DISCARD,
    /// Stay.
    CANCEL
  }
}
