package io.cardfolio.ui;

import javafx.scene.control.Tab;

/// Saves a tab that nobody sees the work of showing datasets; it gets the newest when it is chosen.
final class LazyPane {
  private final ContentPane pane;
  private final Tab tab;
  private ShownDataset missed;

  LazyPane(ContentPane pane, Tab tab) {
    this.pane = pane;
    this.tab = tab;
    tab.selectedProperty().subscribe(_ -> catchUp());
  }

  /// Shows a dataset, now or when the tab is chosen.
  void show(ShownDataset dataset) {
    missed = dataset;
    catchUp();
  }

  private void catchUp() {
    if (missed != null && tab.isSelected()) {
      ShownDataset dataset = missed;
      missed = null;
      pane.show(dataset);
    }
  }
}
