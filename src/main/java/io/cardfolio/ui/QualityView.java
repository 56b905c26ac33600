package io.cardfolio.ui;

/// The tab of what is wrong, as the keys and links of the window work it.
public interface QualityView extends ContentPane {
  /// Selects the next violation that is shown, after the last the first.
  void selectNext();

  /// Selects the violation before, before the first the last.
  void selectPrevious();

  /// Selects the next error that is shown, passing over warnings.
  void selectNextError();

  /// Puts the keyboard into the search field.
  void focusSearch();

  /// Sets what the Export report button does.
  void setOnExportReport(Runnable action);
}
