package io.cardfolio.ui;

import javafx.scene.layout.Region;

/// One tab's content: shows the dataset it is handed.
public interface ContentPane {
  /// What stands in the tab.
  Region region();

  /// Shows a dataset in place of the one before.
  void show(ShownDataset dataset);
}
