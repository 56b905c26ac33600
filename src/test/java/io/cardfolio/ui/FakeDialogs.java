package io.cardfolio.ui;

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
  public Optional<Path> exportCsv(String suggestion) {
    questions.add("export as " + suggestion);
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
