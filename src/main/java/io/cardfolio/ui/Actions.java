package io.cardfolio.ui;

/// What the toolbar, the keys and the links of the window can set off.
interface Actions {
  void startNew();

  void open();

  void save();

  void export();

  void switchTheme();

  void toggleForm();

  void newSeed();

  void openQuality();

  void nextProblem();

  void showInFileManager(java.nio.file.Path file);
}
