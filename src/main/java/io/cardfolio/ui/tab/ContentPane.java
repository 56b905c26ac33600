package io.cardfolio.ui.tab;

import io.cardfolio.ui.dataset.ShownDataset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One tab of the window: whatever shows a dataset.
public interface ContentPane {
  /// What stands in the tab.
  Region region();

  /// What stands beside the tabs while this one is selected.
  default List<Node> tools() {
    return List.of();
  }

  /// Shows another dataset, on the JavaFX thread.
  void show(ShownDataset dataset);
}
