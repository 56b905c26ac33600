package io.cardfolio.ui.panel;

import io.cardfolio.ui.control.LiveScroll;
import javafx.scene.control.ScrollPane;

/// Scrolls tiles and charts where they are higher than the window; they are as wide as it is.
public final class PanelScroll extends ScrollPane {
  public PanelScroll(PanelLayout layout) {
    super(layout);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    LiveScroll.in(this);
  }
}
