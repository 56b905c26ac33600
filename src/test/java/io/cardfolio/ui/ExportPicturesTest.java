package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.export.ExportPhase;
import io.cardfolio.ui.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the states of the export dialog in both themes and sizes; eyes hold them beside the
/// design.
class ExportPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void drawsEveryState() throws Exception {
    for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
      WindowRobot robot = WindowRobot.open(Runnable::run, size[0], size[1]);
      robot.does(robot.window::export);
      press(robot, "#format-csv-gz");
      draw(robot, "ready");
      robot.does(() -> robot.find("#table-transactions", CheckBox.class).setSelected(true));
      press(robot, "#preview-transactions");
      draw(robot, "transactions");
      robot.does(() -> robot.find("#table-transactions", CheckBox.class).setSelected(false));
      press(robot, "#preview-manifest");
      draw(robot, "manifest");
      robot.studio.existing = List.of("customers.csv.gz", "manifest.json");
      press(robot, "#export-start");
      draw(robot, "asking");
      robot.studio.failure =
          Optional.of(new IOException("Cannot write ~/exports/a.csv: No space left on device"));
      press(robot, "#export-overwrite");
      draw(robot, "failed");
      robot.studio.failure = Optional.empty();
      robot.studio.existing = List.of();
      press(robot, "#export-start");
      draw(robot, "done");
    }
  }

  @Test
  void drawsARunningExport() throws Exception {
    for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
      WindowRobot robot =
          WindowRobot.open(task -> Thread.ofVirtual().start(task), size[0], size[1]);
      robot.does(robot.window::export);
      press(robot, "#format-csv-gz");
      robot.studio.endless = true;
      robot.studio.unwind();
      press(robot, "#export-start");
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () ->
              WindowRobot.onFxThread(
                  () -> robot.window.exports().progressProperty().get().isPresent()));
      draw(robot, "running");
      press(robot, "#export-cancel");
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () ->
              WindowRobot.onFxThread(() ->
                  robot.window.exports().phaseProperty().get() instanceof ExportPhase.Cancelled));
      draw(robot, "cancelled");
    }
  }

  private static void press(WindowRobot robot, String selector) {
    robot.does(() -> robot.find(selector, ButtonBase.class).fire());
  }

  private static void draw(WindowRobot robot, String name) throws IOException {
    for (Theme theme : Theme.values()) {
      robot.does(() -> robot.window.show(theme));
      int width = (int) robot.window.scene().getWidth();
      var file =
          robot.screenshot(
              "export-" + name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT));
      assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(width);
    }
  }
}
