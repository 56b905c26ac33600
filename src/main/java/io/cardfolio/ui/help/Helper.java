package io.cardfolio.ui.help;

import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.layout.StackPane;

/// Opens Help and About over a window. Both are made when they are opened and let go when they are
/// closed, so that the window's start knows nothing of them.
public final class Helper {
  private final StackPane layers;
  private final Texts texts;
  private final IntSupplier textSize;
  private final Consumer<Path> showInFileManager;
  private PagesOverlay open;

  /// A helper of a window.
  ///
  /// @param layers the root of the window, on which the pages lie
  /// @param textSize the size of body text in px
  public Helper(
      StackPane layers, Texts texts, IntSupplier textSize, Consumer<Path> showInFileManager) {
    this.layers = layers;
    this.texts = texts;
    this.textSize = textSize;
    this.showInFileManager = showInFileManager;
  }

  /// Opens Help at the section that fits a tab.
  ///
  /// @param tab which tab is shown, from 0
  /// @param keys the keys of the window
  public void help(int tab, List<KeyLine> keys) {
    HelpPages pages = new HelpPages(texts, keys, page -> open.select(page));
    show(dialog("help-dialog", texts.of("help.title"), pages.all()));
    open.select(Topic.ofTab(tab).section());
  }

  /// Opens About.
  ///
  /// @param log the log file; empty where none is kept
  public void about(Optional<Path> log) {
    show(
        dialog(
            "about-dialog",
            texts.of("help.about"),
            new AboutPages(texts, log, showInFileManager).all()));
  }

  /// Closes what is open.
  ///
  /// @return whether something was
  public boolean close() {
    if (open == null) {
      return false;
    }
    open.close();
    return true;
  }

  private PagesDialog dialog(String id, String title, List<Page> pages) {
    return new PagesDialog(texts, id, title, pages, textSize.getAsInt(), this::close);
  }

  private void show(PagesDialog dialog) {
    close();
    PagesOverlay overlay = new PagesOverlay(dialog, textSize, this::letGo);
    open = overlay;
    layers.getChildren().add(overlay);
    // It shows nothing before it has its looks.
    layers.applyCss();
    overlay.open();
  }

  private void letGo() {
    PagesOverlay closed = open;
    open = null;
    if (closed != null) {
      closed.close();
      layers.getChildren().remove(closed);
    }
  }
}
