package io.cardfolio.ui.export;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user where an export goes; empty where the user backs out.
public interface ExportPlaces {
  /// Which folder to export into.
  ///
  /// @param start the folder to start from; need not be there
  Optional<Path> exportFolder(Path start);

  /// Which file to export to.
  ///
  /// @param suggestion the file to start from
  Optional<Path> exportFile(Path suggestion);
}
