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

  /// Whether less shall move.
  ///
  /// @param onDesktop whether the desktop says so
  public boolean isReduced(boolean onDesktop) {
    return this == REDUCED || this == SYSTEM && onDesktop;
  }

  @Override
  public String label() {
    return label;
  }
}
