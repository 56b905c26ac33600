package io.cardfolio.ui.preference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where the window was left.
///
/// @param x its left edge among all screens, in px
/// @param y its upper edge, in px
/// @param width how wide it is when it does not fill the screen, in px
/// @param height how high it is then, in px
/// @param maximized whether it fills the screen
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  /// How much of a window must be on a screen for it to be the window's screen, in px each way.
  private static final double LEAST_SEEN = 100;

  private static final double ROUNDING = 1;

  /// This place on the screens that there are now: as it is where all of it can be seen, otherwise
  /// moved into the screen that shows most of it; empty where none shows enough.
  ///
  /// @param screens what windows may cover of each screen
  public Optional<WindowPlace> on(List<Rectangle2D> screens) {
    double seen = screens.stream().mapToDouble(this::seenOn).sum();
    if (seen + ROUNDING >= width * height && seen > 0) {
      return Optional.of(this);
    }
    return screens.stream()
        .filter(this::isOn)
        .max(Comparator.comparingDouble(this::seenOn))
        .map(this::movedInto);
  }

  /// This place, filling the screen or not.
  public WindowPlace withMaximized(boolean fills) {
    return new WindowPlace(x, y, width, height, fills);
  }

  private WindowPlace movedInto(Rectangle2D screen) {
    double newWidth = Math.min(width, screen.getWidth());
    double newHeight = Math.min(height, screen.getHeight());
    return new WindowPlace(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - newWidth),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - newHeight),
        newWidth,
        newHeight,
        maximized);
  }

  private boolean isOn(Rectangle2D screen) {
    return seenWidth(screen) >= LEAST_SEEN && seenHeight(screen) >= LEAST_SEEN;
  }

  private double seenOn(Rectangle2D screen) {
    return seenWidth(screen) * seenHeight(screen);
  }

  private double seenWidth(Rectangle2D screen) {
    return Math.max(0, Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX()));
  }

  private double seenHeight(Rectangle2D screen) {
    return Math.max(0, Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY()));
  }
}
