package io.cardfolio.ui.tab;

import io.cardfolio.ui.file.PictureFile;
import java.util.function.Consumer;

/// The tab with the charts.
public interface OverviewView extends ContentPane {
  /// Sets what saves a picture.
  void setOnSave(Consumer<PictureFile> save);
}
