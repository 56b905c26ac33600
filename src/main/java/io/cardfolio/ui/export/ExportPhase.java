package io.cardfolio.ui.export;

import io.cardfolio.ui.message.Failure;
import java.nio.file.Path;
import java.util.List;

/// Where an export stands.
public sealed interface ExportPhase {
  /// It can be set up and started.
  record Ready() implements ExportPhase {}

  /// Files are in the way.
  ///
  /// @param names what they are called
  record Asking(List<String> names) implements ExportPhase {}

  /// It runs.
  record Running() implements ExportPhase {}

  /// All files are there.
  ///
  /// @param text what was written
  /// @param file the first of them
  record Done(String text, Path file) implements ExportPhase {}

  /// It was stopped and has left nothing; it can be started again.
  record Cancelled() implements ExportPhase {}

  /// It failed and has left nothing; it can be started again.
  record Failed(Failure failure) implements ExportPhase {}

  /// Whether it can be set up and started.
  default boolean isOpen() {
    return switch (this) {
      case Ready _, Cancelled _, Failed _ -> true;
      case Asking _, Running _, Done _ -> false;
    };
  }
}
