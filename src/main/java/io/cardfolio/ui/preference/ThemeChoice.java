package io.cardfolio.ui.preference;

import io.cardfolio.model.Labelled;

/// Which look the user wants.
public enum ThemeChoice implements Labelled {
  /// As the desktop has it.
  SYSTEM("system"),
  /// Dark text on white.
  LIGHT("light"),
  /// Light text on near black.
  DARK("dark");

  private final String label;

  ThemeChoice(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
