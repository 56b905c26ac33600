package io.cardfolio.ui;

/// The tab of the rows, as the keys of the window work it.
public interface CustomersView extends ContentPane {
  /// Puts the keyboard into the field that takes a row number.
  void focusGoToRow();

  /// Puts the keyboard into the search field.
  void focusSearch();
}
