package io.cardfolio.ui;

import io.cardfolio.ui.file.FileDialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers what it was told to and writes down what it was asked.
final class FakeDialogs implements FileDialogs {
  final List<String> questions = new ArrayList<>();
  Optional<Path> file = Optional.empty();
  Unsaved unsaved = Unsaved.CANCEL;

  @Override
  public Optional<Path> open() {
    questions.add("open");
    return file;
  }

  @Override
  public Optional<Path> saveSettings(String suggestion) {
    questions.add("save as " + suggestion);
    return file;
  }

  @Override
  public Optional<Path> exportFolder(Path start) {
    questions.add("export into " + start);
    return file;
  }

  @Override
  public Optional<Path> exportFile(Path suggestion) {
    questions.add("export to " + suggestion);
    return file;
  }

  @Override
  public Optional<Path> exportReport(String suggestion) {
    questions.add("export report as " + suggestion);
    return file;
  }

  @Override
  public Optional<Path> savePicture(String suggestion) {
    questions.add("save picture as " + suggestion);
    return file;
  }

  @Override
  public Unsaved unsaved(String portfolio) {
    questions.add("unsaved " + portfolio);
    return unsaved;
  }
}
