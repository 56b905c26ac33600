package io.cardfolio.ui.tab;

import io.cardfolio.ui.dataset.ShownDataset;
import javafx.scene.control.Tab;

/// Saves a tab that nobody sees its content and the work of showing datasets: the content is put
/// there, with the newest dataset, when it is chosen.
final class LazyPane {
  private final Lazy<? extends ContentPane> pane;
  private final Tab tab;
  private ShownDataset missed;

  LazyPane(Lazy<? extends ContentPane> pane, Tab tab) {
    this.pane = pane;
    this.tab = tab;
    tab.selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            // A tab that nobody has seen yet costs as much to style as the one that is shown.
            tab.setContent(pane.get().region());
            catchUp();
          }
        });
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
      pane.get().show(dataset);
    }
  }
}
