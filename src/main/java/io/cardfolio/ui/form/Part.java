package io.cardfolio.ui.form;

/// A part of the form that shows what the settings are now.
interface Part {
  /// Shows the settings and their problems anew.
  void refresh();
}
