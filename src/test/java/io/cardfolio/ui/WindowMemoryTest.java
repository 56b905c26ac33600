package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.preference.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Where the window is when it comes back.
class WindowMemoryTest {
  private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1280, 800));

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theWindowComesBackWhereItWasLeft() {
    WindowPlace left = new WindowPlace(40, 60, 500, 400, false);
    assertThat(placeAfter(left, stage -> {})).contains(left);
    assertThat(placeAfter(left, stage -> stage.setX(90)))
        .contains(new WindowPlace(90, 60, 500, 400, false));
  }

  @Test
  void aWindowThatFillsTheScreenKeepsTheSizeItHadBefore() {
    WindowPlace left = new WindowPlace(40, 60, 500, 400, false);
    assertThat(placeAfter(left, stage -> stage.setMaximized(true)))
        .contains(left.withMaximized(true));
  }

  @Test
  void aWindowThatIsTooLargeForTheScreenFillsIt() {
    assertThat(isMaximized(1300, 700)).isTrue();
    assertThat(isMaximized(1200, 790)).isTrue();
    assertThat(isMaximized(1200, 700)).isFalse();
  }

  private static boolean isMaximized(double width, double height) {
    return Scenes.onFxThread(() -> {
      Stage stage = stage(width, height);
      new WindowMemory(stage, Optional.empty(), SCREENS);
      return stage.isMaximized();
    });
  }

  private static Optional<WindowPlace> placeAfter(
      WindowPlace kept, java.util.function.Consumer<Stage> change) {
    Stage stage = Scenes.onFxThread(() -> stage(300, 200));
    WindowMemory memory =
        Scenes.onFxThread(() -> new WindowMemory(stage, Optional.of(kept), SCREENS));
    Scenes.onFxThread(() -> {
      stage.show();
      return null;
    });
    Scenes.onFxThread(() -> {
      change.accept(stage);
      return null;
    });
    return Scenes.onFxThread(() -> {
      Optional<WindowPlace> place = memory.place();
      stage.hide();
      return place;
    });
  }

  private static Stage stage(double width, double height) {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(), width, height));
    return stage;
  }
}
