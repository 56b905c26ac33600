package io.cardfolio.bench.window;

import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.tab.OverviewView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The Overview tab, and somebody who hears of what it is given to show.
record WatchedOverview(OverviewView pane, Consumer<ShownDataset> watcher) implements OverviewView {
  @Override
  public Region region() {
    return pane.region();
  }

  @Override
  public List<Node> tools() {
    return pane.tools();
  }

  @Override
  public void show(ShownDataset dataset) {
    pane.show(dataset);
    watcher.accept(dataset);
  }

  @Override
  public void setOnSave(Consumer<PictureFile> save) {
    pane.setOnSave(save);
  }
}
