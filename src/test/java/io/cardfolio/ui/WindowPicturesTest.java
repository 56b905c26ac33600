package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.validate.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Draws the states of window and form in both themes; eyes hold them beside the design.
class WindowPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void drawsTheWindowWithADetailOpen() throws IOException {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> {
      robot.model.edit(EditName.seed(), spec -> spec.withSeed(43));
      robot.find("#segment-0-lock", ToggleButton.class).fire();
      robot.find("#segment-3-disclosure", ToggleButton.class).setSelected(true);
    });
    drawBoth(robot, "form");
  }

  @Test
  void drawsProblems() throws IOException {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> {
      robot.find("#link-toggle", ToggleButton.class).fire();
      robot.find("#segment-2-share", Spinner.class).increment(4);
      robot.model.edit(EditName.preset("Spoiled"), WindowPicturesTest::spoiled);
      robot.find("#ages-section", TitledPane.class).setExpanded(false);
    });
    drawBoth(robot, "form-invalid");
  }

  @Test
  void drawsTheSmallestWindow() throws IOException {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1024, 700);
    drawBoth(robot, "window-1024");
    robot.does(robot.window::toggleForm);
    drawBoth(robot, "window-1024-form");
  }

  @Test
  void theToolbarHasRoomForAllOfItsButtons() {
    for (int width : new int[] {1440, 1320, 1024}) {
      WindowRobot robot = WindowRobot.open(Runnable::run, width, 700);
      robot.does(() -> robot.model.edit(EditName.seed(), WindowPicturesTest::spoiled));
      assertThat(isWhole(robot)).as("problems at %d", width).isTrue();
      robot.does(() -> robot.model.edit(EditName.seed(), _ -> PortfolioSpec.defaults()));
      robot.does(() -> robot.model.openCsv(Path.of("customers-first-quarter-2026.csv")));
      robot.screenshot("toolbar-opened-" + width);
      assertThat(isWhole(robot)).as("opened at %d", width).isTrue();
      robot.does(() ->
          robot.model.openCsv(Path.of("customers-" + "of-the-first-quarter-".repeat(5) + ".csv")));
      assertThat(isWhole(robot)).as("a long name at %d", width).isTrue();
      robot.screenshot("toolbar-long-name-" + width);
      assertThat(right(robot, "#portfolio-title"))
          .as("a long name at %d", width)
          .isLessThanOrEqualTo(right(robot, ".brand"));
      assertThat(right(robot, "#export-button")).isLessThanOrEqualTo(width);
      assertThat(right(robot, "#form-toggle")).isLessThanOrEqualTo(right(robot, ".brand"));
    }
  }

  private static double right(WindowRobot robot, String selector) {
    Node node = robot.find(selector, Node.class);
    return node.isVisible() ? node.localToScene(node.getLayoutBounds()).getMaxX() : 0;
  }

  /// Whether no button has gone to the menu of those for which there is no room.
  private static boolean isWhole(WindowRobot robot) {
    return WindowRobot.onFxThread(
        () -> robot.window.scene().lookup("#toolbar > .container > #export-button") != null);
  }

  @Test
  void drawsAFailureAndAnExportThatWentWell() throws IOException {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.studio.failure = Optional.of(new AccessDeniedException("/data/customers.csv"));
    robot.does(() -> FakeStudio.export(robot.model, Path.of("customers.csv")));
    drawBoth(robot, "failure");
    robot.studio.failure = Optional.empty();
    robot.does(() -> FakeStudio.export(robot.model, Path.of("customers.csv")));
    drawBoth(robot, "exported");
  }

  @Test
  void drawsAnOpenedFileWithErrorsWhileAnExportRuns() throws IOException {
    WindowRobot robot = WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900);
    robot.studio.found = Map.of(Rule.AGE_RANGE, 412L);
    robot.studio.endless = true;
    robot.studio.unwind();
    robot.does(() -> FakeStudio.export(robot.model, Path.of("customers.csv")));
    robot.does(() -> robot.model.openCsv(Path.of("real.csv")));
    drawBoth(robot, "exporting");
    robot.does(() -> robot.model.exporting().cancel());
  }

  private static PortfolioSpec spoiled(PortfolioSpec spec) {
    return spec.withCreditLimits(new CreditLimits(60_000, 50_000, 0));
  }

  private static void drawBoth(WindowRobot robot, String name) throws IOException {
    for (Theme theme : Theme.values()) {
      robot.does(() -> robot.window.show(theme));
      Path file = robot.screenshot(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(ImageIO.read(file.toFile()).getWidth())
          .isEqualTo((int) robot.window.scene().getWidth());
    }
  }
}
