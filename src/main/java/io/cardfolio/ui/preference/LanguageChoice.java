package io.cardfolio.ui.preference;

import io.cardfolio.model.Labelled;

/// In which language the user wants the window.
public enum LanguageChoice implements Labelled {
  /// As the desktop has it.
  SYSTEM("system"),
  /// English.
  ENGLISH("en"),
  /// Spanish.
  SPANISH("es");

  private final String label;

  LanguageChoice(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
