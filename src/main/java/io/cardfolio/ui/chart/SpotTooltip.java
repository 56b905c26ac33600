package io.cardfolio.ui.chart;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Says what lies under the pointer, and follows it.
final class SpotTooltip {
  private static final Duration DELAY = Duration.millis(150);
  private static final double BESIDE = 12;

  private final Picture picture;
  private final Tooltip tooltip = new Tooltip();
  private boolean installed;
  private double x;
  private double y;

  SpotTooltip(Picture picture) {
    this.picture = picture;
    tooltip.setShowDelay(DELAY);
    tooltip.setShowDuration(Duration.INDEFINITE);
    picture.setOnMouseMoved(this::follow);
  }

  /// Says what lies there now, where the pointer has stayed.
  void refresh() {
    if (installed) {
      describe();
    }
  }

  private void follow(MouseEvent event) {
    x = event.getX();
    y = event.getY();
    describe();
    if (tooltip.isShowing()) {
      tooltip.setAnchorX(event.getScreenX() + BESIDE);
      tooltip.setAnchorY(event.getScreenY() + BESIDE);
    }
  }

  private void describe() {
    Optional<String> text = picture.drawing().at(x, y).map(spot -> spot.text().get());
    text.ifPresent(tooltip::setText);
    if (text.isPresent() != installed) {
      installed = text.isPresent();
      if (installed) {
        Tooltip.install(picture, tooltip);
      } else {
        tooltip.hide();
        Tooltip.uninstall(picture, tooltip);
      }
    }
  }
}
