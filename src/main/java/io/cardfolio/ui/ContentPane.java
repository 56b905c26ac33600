package io.cardfolio.ui;

import javafx.scene.layout.Region;

/// One tab of the window: whatever shows a dataset.
public interface ContentPane {
  /// What stands in the tab.
  Region region();

  /// Shows another dataset, on the JavaFX thread.
  void show(ShownDataset dataset);
}
