package io.cardfolio.ui;

import io.cardfolio.ui.preference.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Puts the window where it was left, and knows where it is left now.
final class WindowMemory {
  private static final double TITLE_BAR = 40;

  private final Stage stage;
  private Optional<WindowPlace> place;

  /// Places a stage that is not shown yet and that has a size of its own.
  ///
  /// @param kept where it was left; empty before the first time
  /// @param screens what windows may cover of each screen, the primary one first
  WindowMemory(Stage stage, Optional<WindowPlace> kept, List<Rectangle2D> screens) {
    this.stage = stage;
    place = kept.flatMap(it -> it.on(screens));
    place.ifPresentOrElse(this::put, () -> stage.setMaximized(!fits(screens.getFirst())));
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(side -> side.subscribe(this::noteLater));
  }

  /// Where the window is; empty if it never stood free on a screen.
  Optional<WindowPlace> place() {
    note();
    return place.map(it -> it.withMaximized(stage.isMaximized()));
  }

  private void put(WindowPlace at) {
    stage.setX(at.x());
    stage.setY(at.y());
    stage.setWidth(at.width());
    stage.setHeight(at.height());
    stage.setMaximized(at.maximized());
  }

  /// Looks at the sides once the stage says whether it fills the screen: it tells that after them.
  private void noteLater() {
    Platform.runLater(this::note);
  }

  private void note() {
    if (stage.isShowing()
        && !stage.isMaximized()
        && !stage.isFullScreen()
        && !stage.isIconified()) {
      place =
          Optional.of(
              new WindowPlace(
                  stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }
  }

  /// Whether the window fits on a screen with its title bar.
  private boolean fits(Rectangle2D screen) {
    return screen.getWidth() > stage.getScene().getWidth()
        && screen.getHeight() > stage.getScene().getHeight() + TITLE_BAR;
  }
}
