package io.cardfolio.ui.export;

import java.util.List;
import java.util.OptionalLong;

/// What was found where files are to be written.
///
/// @param freeBytes how much room there is; empty if the system does not tell
/// @param existing the names of the files that would be overwritten
public record ExportPlace(OptionalLong freeBytes, List<String> existing) {
  /// A place that does not change.
  public ExportPlace {
    existing = List.copyOf(existing);
  }
}
