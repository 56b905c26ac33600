package io.cardfolio.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Suits scroll panes to content that changes many times a second: they keep a picture of all that
/// is in view, which makes scrolling cheap but has all of it painted anew for every figure that
/// changes.
public final class LiveScroll {
  private LiveScroll() {}

  /// Lets a pane paint only what has changed.
  public static void in(ScrollPane pane) {
    pane.getStyleClass().add("live-scroll");
    pane.skinProperty().subscribe(_ -> keepNoPicture(pane));
  }

  private static void keepNoPicture(ScrollPane pane) {
    for (Node part : pane.getChildrenUnmodifiable()) {
      part.setCache(false);
    }
  }
}
