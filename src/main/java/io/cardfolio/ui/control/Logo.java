package io.cardfolio.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Cardfolio's mark: two cards, one over the other.
public final class Logo extends Pane {
  /// The mark at the size of the toolbar.
  public Logo() {
    getStyleClass().add("logo");
    setAccessibleText("Cardfolio");
    Region back = card("logo-back", 7, 0, 16, 13);
    Region front = card("logo-front", 0, 5, 18, 13);
    Region stripe = card("logo-stripe", 0, 9, 18, 3);
    getChildren().addAll(back, front, stripe);
    setMinSize(24, 18);
    setMaxSize(24, 18);
  }

  private static Region card(String style, double x, double y, double width, double height) {
    Region card = new Region();
    card.getStyleClass().add(style);
    card.setMinSize(width, height);
    card.resizeRelocate(x, y, width, height);
    card.setManaged(false);
    return card;
  }
}
