package io.cardfolio.ui;

import io.cardfolio.ui.file.FileDialogs;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.file.PortfolioNames;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;

/// What the user does with files: asks for their names, and before anything is lost.
final class FileActions {
  private final StudioModel model;
  private final FileDialogs dialogs;
  private final Runnable stay;

  /// @param stay what to do when the user wants to stay with unsaved settings
  FileActions(StudioModel model, FileDialogs dialogs, Runnable stay) {
    this.model = model;
    this.dialogs = dialogs;
    this.stay = stay;
  }

  /// Asks about unsaved settings and goes on unless the user wants to stay.
  ///
  /// @param then what to do when the settings are saved or let go
  void leave(Runnable then) {
    if (!model.settingsFile().unsavedProperty().get()) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(
        PortfolioNames.title(model.texts(), model.settingsFile().pathProperty().get()))) {
      case SAVE -> save(then);
      case DISCARD -> then.run();
      case CANCEL -> stay.run();
    }
  }

  /// Opens a file that the user chooses.
  void open() {
    dialogs.open().ifPresent(this::open);
  }

  /// Opens settings or a table, and says so of a file that is neither.
  void open(Path file) {
    if (PortfolioNames.isSettings(file)) {
      leave(() -> model.openSettings(file));
    } else if (PortfolioNames.isCsv(file)) {
      model.openCsv(file);
    } else {
      model.refuse(file);
    }
  }

  /// Saves the settings in their file, or in one that the user names.
  ///
  /// @param then what to do when they are saved
  void save(Runnable then) {
    model
        .settingsFile()
        .pathProperty()
        .get()
        .or(() ->
            dialogs.saveSettings(
                PortfolioNames.settingsName(model.settingsFile().pathProperty().get())))
        .ifPresent(file -> model.settingsFile().save(file, then));
  }

  /// Writes a report into a file that the user names.
  void exportReport(ValidationReport report) {
    dialogs
        .exportReport(PortfolioNames.reportName(model.title().get()))
        .ifPresent(csv -> model.exportReport(report, csv));
  }

  /// Writes a picture into a file that the user names.
  void savePicture(PictureFile picture) {
    dialogs.savePicture(picture.name()).ifPresent(file -> model.savePicture(picture, file));
  }
}
