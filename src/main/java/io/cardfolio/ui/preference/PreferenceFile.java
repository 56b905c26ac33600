package io.cardfolio.ui.preference;

import io.cardfolio.export.file.WholeFile;
import io.cardfolio.export.json.JsonTree;
import io.cardfolio.ui.preference.PreferenceProblem.Unreadable;
import io.cardfolio.ui.preference.PreferenceProblem.WrongValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that keeps the preferences of one user.
public final class PreferenceFile {
  private static final String NAME = "preferences.json";
  private static final String LOCK = NAME + ".lock";

  private final Path file;

  /// The file in the folder of the user's configuration; neither need be there.
  public PreferenceFile(Path folder) {
    file = folder.resolve(NAME);
  }

  /// What was read, always something to go on with.
  ///
  /// @param problem what of it is not as the user left it
  public record Read(Preferences preferences, Optional<PreferenceProblem> problem) {}

  /// Reads the preferences, while no other window writes them; what is missing or damaged has its
  /// default.
  public Read read() {
    if (Files.notExists(file)) {
      return new Read(Preferences.defaults(), Optional.empty());
    }
    try (PreferenceTurn _ = turn()) {
      return readNow();
    }
  }

  private PreferenceTurn turn() {
    return PreferenceTurn.take(file.resolveSibling(LOCK));
  }

  private Read readNow() {
    try {
      PreferenceReader reader = new PreferenceReader();
      Preferences preferences = reader.read(JsonTree.read(file));
      List<String> refused = reader.refused();
      return new Read(
          preferences,
          refused.isEmpty() ? Optional.empty() : Optional.of(new WrongValues(file, refused)));
    } catch (IOException e) {
      return new Read(
          Preferences.defaults(), Optional.of(new Unreadable(file, PreferenceProblem.why(e))));
    }
  }

  /// Writes what was changed in one window over what others have kept, one window at a time.
  ///
  /// @param before the preferences before the changes
  /// @throws IOException if they cannot be written, with one sentence
  void keep(Preferences before, Preferences now) throws IOException {
    try (PreferenceTurn _ = turn()) {
      write(others().map(it -> now.changesOn(before, it)).orElse(now));
    }
  }

  /// What another window may have kept; empty where there is nothing that can be read whole.
  private Optional<Preferences> others() {
    return Optional.of(file)
        .filter(Files::exists)
        .map(_ -> readNow())
        .filter(it -> it.problem().isEmpty())
        .map(Read::preferences);
  }

  /// Writes the preferences; the old ones stay until the new ones are whole.
  ///
  /// @throws IOException if they cannot be written, with one sentence
  public void write(Preferences preferences) throws IOException {
    WholeFile.write(
        file,
        out -> {
          JsonTree.write(PreferenceJson.of(preferences), out);
          return file;
        });
  }
}
