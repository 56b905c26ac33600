package io.cardfolio.ui.preference;

import io.cardfolio.model.Labelled;

/// Whether the user wants less to move.
public enum MotionChoice implements Labelled {
  /// As the desktop has it.
  SYSTEM("system"),
  /// Nothing moves.
  REDUCED("reduced"),
  /// Everything moves.
  FULL("full");

  private final String label;

  MotionChoice(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
