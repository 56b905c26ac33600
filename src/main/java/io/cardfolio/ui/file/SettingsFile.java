package io.cardfolio.ui.file;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.edit.Edits;
import io.cardfolio.ui.work.Studio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The file that the edited settings belong to, and whether they differ from what it holds.
///
/// All members belong to the JavaFX thread.
public final class SettingsFile {
  private final Studio studio;
  private final Filing filing;
  private final Edits edits;
  private final ReadOnlyObjectWrapper<Optional<Path>> path =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private PortfolioSpec saved;

  /// No file yet: the settings of now count as saved.
  public SettingsFile(Studio studio, Filing filing, Edits edits) {
    this.studio = studio;
    this.filing = filing;
    this.edits = edits;
    saved = edits.spec();
    edits.specProperty().subscribe(_ -> compare());
  }

  /// Where it lies; empty for settings that were never saved.
  public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /// Whether the settings differ from what was last saved or opened.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Writes the settings to a file, which they then belong to.
  public void save(Path file) {
    save(file, () -> {});
  }

  /// Writes the settings to a file, which they then belong to.
  ///
  /// @param then what to do when they are written; not called if that fails
  public void save(Path file, Runnable then) {
    PortfolioSpec written = edits.spec();
    filing.run(
        Filing.Task.SAVE,
        file,
        () -> {
          studio.writeSettings(written, file);
          return file;
        },
        _ -> {
          saved = written;
          path.set(Optional.of(file));
          compare();
          then.run();
        });
  }

  /// Reads the settings of a file.
  ///
  /// @param read hears them; not called if the file cannot be read
  public void read(Path file, Consumer<PortfolioSpec> read) {
    filing.run(Filing.Task.OPEN, file, () -> studio.readSettings(file), read);
  }

  /// Begins anew with settings as a file holds them, or with new ones.
  public void startFrom(PortfolioSpec spec, Optional<Path> file) {
    saved = spec;
    path.set(file);
    edits.startFrom(spec);
    compare();
  }

  private void compare() {
    unsaved.set(!edits.spec().equals(saved));
  }
}
