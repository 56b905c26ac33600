package io.cardfolio.ui;

import java.nio.file.Path;

/// What the toolbar, the keys and the links of the window can set off.
public interface Actions {
  void startNew();

  void open();

  /// Opens a file of customers or settings.
  void open(Path file);

  void save();

  void export();

  void exportReport();

  /// Makes or checks the dataset once more, after a run that was cancelled or failed.
  void remake();

  /// Leaves an opened CSV file for the customers of the settings.
  void showGenerated();

  /// Takes the last edit of the settings back.
  void undo();

  /// Does the edit again that was taken back last.
  void redo();

  /// Presents the presets on the whole screen.
  void present();

  void switchTheme();

  /// Makes text larger or smaller.
  ///
  /// @param px by how much
  void resizeText(int px);

  /// Gives text its usual size.
  void resetText();

  void toggleForm();

  void newSeed();

  void openOverview();

  void openCustomers();

  void openTransactions();

  void openQuality();

  /// Shows what is wrong with the transactions.
  void openQualityOfTransactions();

  /// Goes to the search field of the Customers tab if that is shown, otherwise of the Quality tab.
  void search();

  /// Goes to the field that takes a row number, of the Transactions tab if that is shown, otherwise
  /// of the Customers tab.
  void goToRow();

  /// Goes to the next problem of the settings; if they have none, to the next violation.
  void nextProblem();

  /// Goes to the previous problem of the settings; if they have none, to the previous violation.
  void previousProblem();

  void nextError();

  void showInFileManager(Path file);

  /// Opens the guide at what fits the tab that is shown.
  void help();

  /// Tells which program this is.
  void about();
}
