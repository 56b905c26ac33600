package io.cardfolio.ui;

import java.util.function.Consumer;

/// The tab with the charts.
public interface OverviewView extends ContentPane {
  /// Sets what saves a picture.
  void setOnSave(Consumer<PictureFile> save);
}
