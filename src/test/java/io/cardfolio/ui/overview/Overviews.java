package io.cardfolio.ui.overview;

import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import javafx.beans.property.SimpleObjectProperty;

/// Overviews for tests, to be made on the JavaFX thread.
final class Overviews {
  private Overviews() {}

  /// An overview of nothing that is compared with nothing.
  static OverviewPane empty() {
    return new OverviewPane(
        Texts.english(), new CompareModel(new SimpleObjectProperty<>(), Runnable::run));
  }

  /// An overview of a dataset that is compared with a pinned one.
  static OverviewPane compared(ShownDataset pinned, ShownDataset now) {
    SimpleObjectProperty<ShownDataset> dataset = new SimpleObjectProperty<>(pinned);
    CompareModel compare = new CompareModel(dataset, Runnable::run);
    OverviewPane pane = new OverviewPane(Texts.english(), compare);
    pane.show(pinned);
    compare.pin();
    dataset.set(now);
    pane.show(now);
    return pane;
  }
}
