package io.cardfolio.ui.dataset;

/// Of how many of its customers a dataset's outcome is.
public enum Coverage {
  /// Of all.
  WHOLE,

  /// Of the first ones, while the settings are still on the move.
  SAMPLE,

  /// Of the first ones, as far as the validation has come.
  SO_FAR
}
