package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// From the window to the presentation and back.
class PresentingTest {
  private final WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
  private Stage stage;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void show() {
    robot.does(() -> {
      stage = new Stage();
      stage.setScene(robot.window.scene());
      stage.show();
    });
  }

  @AfterEach
  void hide() {
    robot.does(() -> {
      presentation().ifPresent(Window::hide);
      stage.hide();
    });
  }

  @Test
  void escapeLeavesTheWindowAsItWas() {
    robot.does(() -> {
      robot.find("#tabs", TabPane.class).getSelectionModel().select(1);
      robot.find("#seed-field", Node.class).requestFocus();
    });
    Node focus = WindowRobot.onFxThread(() -> robot.window.scene().getFocusOwner());
    robot.does(() -> press(robot.window.scene(), KeyCode.F5));
    Stage presentation = (Stage) presentation().orElseThrow();
    assertThat(presentation.isFullScreen()).isTrue();
    assertThat(presentation.getScene().getStylesheets().getFirst()).endsWith("dark.css");

    robot.does(() -> press(presentation.getScene(), KeyCode.RIGHT));
    assertThat(
            WindowRobot.onFxThread(
                () -> ((Labeled) presentation.getScene().lookup("#present-title")).getText()))
        .isEqualTo("Premium travel");
    robot.does(() -> press(presentation.getScene(), KeyCode.ESCAPE));

    assertThat(presentation().isPresent()).isFalse();
    assertThat(robot.find("#tabs", TabPane.class).getSelectionModel().getSelectedIndex())
        .isEqualTo(1);
    assertThat(WindowRobot.onFxThread(() -> robot.window.scene().getFocusOwner())).isSameAs(focus);
    assertThat(robot.model.settingsFile().unsavedProperty().get()).isFalse();
  }

  @Test
  void pressingF5TwicePresentsOnce() {
    robot.does(robot.window::present);
    robot.does(robot.window::present);
    assertThat(
            WindowRobot.onFxThread(
                () -> Window.getWindows().stream().filter(PresentingTest::isPresentation).count()))
        .isEqualTo(1);
  }

  private static Optional<Window> presentation() {
    return WindowRobot.onFxThread(
        () -> Window.getWindows().stream().filter(PresentingTest::isPresentation).findFirst());
  }

  private static boolean isPresentation(Window window) {
    return window.getScene() != null && "present".equals(window.getScene().getRoot().getId());
  }

  private static void press(Scene scene, KeyCode code) {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
