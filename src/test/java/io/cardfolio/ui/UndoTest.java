package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Takes edits back in a shown window, with mouse and keys.
class UndoTest {
  private final FxRobot hands = new FxRobot();
  private WindowRobot robot;
  private Stage stage;

  @BeforeEach
  void showWindow() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    show(WindowRobot.open(Runnable::run, 1440, 900));
  }

  @AfterEach
  void hideWindow() {
    robot.does(stage::hide);
  }

  @Test
  void mixedEditsAreTakenBackAndDoneAgain() {
    List<PortfolioSpec> seen = new ArrayList<>(List.of(robot.model.spec()));
    List<Runnable> edits =
        List.of(
            () -> drag("#customers-slider", 40),
            () -> type("#seed-field", "7"),
            () -> type("#tolerance-field", "3"),
            () -> hands.clickOn("#new-seed-button"),
            () -> hands.clickOn("#link-toggle"),
            () -> drag("#segment-3-slider", 30),
            () -> robot.does(() -> button(".fix-button").fire()),
            () -> hands.clickOn("#age-min").push(KeyCode.UP).push(KeyCode.UP),
            () -> drag("#credit-limit-slider", 25),
            () -> robot.does(() -> names().setValue("de-DE")),
            () -> robot.does(() -> button("#add-segment").fire()));
    for (Runnable edit : edits) {
      edit.run();
      assertThat(robot.model.spec()).isNotEqualTo(seen.getLast());
      seen.add(robot.model.spec());
    }
    for (int i = edits.size() - 1; i >= 0; i--) {
      hands.push(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(robot.model.spec()).as("edit %d", i).isEqualTo(seen.get(i));
    }
    assertThat(button("#undo-button").isDisabled()).isTrue();
    for (int i = 1; i <= edits.size(); i++) {
      hands.clickOn("#redo-button");
      assertThat(robot.model.spec()).as("edit %d", i).isEqualTo(seen.get(i));
    }
    assertThat(button("#redo-button").isDisabled()).isTrue();
    assertThat(robot.find("#segment-5-share", Spinner.class).getEditor().getText()).isEqualTo("0%");
  }

  @Test
  void theMenuNamesTheEdit() {
    type("#segment-3-share", "17");
    ContextMenu menu = robot.find("#form", ScrollPane.class).getContextMenu();
    assertThat(menu).isSameAs(robot.find("#toolbar", ToolBar.class).getContextMenu());
    hands.rightClickOn("#dataset-section");
    assertThat(texts(menu)).containsExactly("Undo Declining share 10% → 17%", "Nothing to redo");
    assertThat(menu.getItems().get(1).isDisable()).isTrue();
    robot.does(() -> menu.getItems().getFirst().fire());
    assertThat(robot.model.spec()).isEqualTo(PortfolioSpec.defaults());
    hands.push(KeyCode.ESCAPE).rightClickOn("#toolbar");
    assertThat(texts(menu)).containsExactly("Nothing to undo", "Redo Declining share 10% → 17%");
    robot.does(() -> menu.getItems().getLast().fire());
    assertThat(robot.model.spec().segments().get(3).share()).isEqualTo(Percent.of(17));
    hands.push(KeyCode.ESCAPE);
  }

  private static List<String> texts(ContextMenu menu) {
    return menu.getItems().stream().map(MenuItem::getText).toList();
  }

  @Test
  void aDragIsOneStepAndItsButtonSaysWhich() {
    drag("#segment-3-slider", 20);
    Percent share = robot.model.spec().segments().get(3).share();
    assertThat(share).isGreaterThan(Percent.of(10));
    assertThat(undoHint()).isEqualTo("Undo Declining share 10% → " + share);
    hands.clickOn("#undo-button");
    assertThat(robot.model.spec()).isEqualTo(PortfolioSpec.defaults());
    assertThat(undoHint()).isEqualTo("Nothing to undo");
    assertThat(button("#redo-button").getTooltip().getText())
        .isEqualTo("Redo Declining share 10% → " + share);
    assertThat(robot.find("#segment-3-slider", Slider.class).getValue()).isEqualTo(10);
  }

  @Test
  void aDragOfARangeIsOneStep() {
    double before = robot.find("#age-slider", RangeSlider.class).getLowValue();
    drag("#age-slider", 30);
    assertThat(robot.model.spec().ages().minimum()).isGreaterThan((int) before);
    hands.clickOn("#undo-button");
    assertThat(robot.model.spec()).isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void inAFieldTheKeysTakeBackWhatIsBeingTyped() {
    type("#seed-field", "7");
    hands.clickOn("#seed-field").push(KeyCode.SHORTCUT, KeyCode.A).write("88");
    hands.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(robot.model.spec().seed()).isEqualTo(7);
    hands.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(robot.model.spec().seed()).isEqualTo(42);
    assertThat(robot.find("#seed-field", TextField.class).getText()).isEqualTo("42");
    hands.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(robot.model.spec().seed()).isEqualTo(7);
    hands.push(KeyCode.SHORTCUT, KeyCode.A).write("abc").push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(robot.problems()).isEmpty();
    assertThat(robot.find("#seed-field", TextField.class).getText()).isEqualTo("7");
  }

  @Test
  void anOpenedFileHasNothingToTakeBack() {
    type("#seed-field", "7");
    robot.does(() -> robot.model.openCsv(Path.of("real.csv")));
    assertThat(button("#undo-button").isDisabled()).isTrue();
    hands.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(robot.model.spec().seed()).isEqualTo(7);
    robot.does(robot.model::generate);
    assertThat(button("#undo-button").isDisabled()).isFalse();
  }

  @Test
  void whileAFileIsWrittenTheSettingsStay() throws Exception {
    show(WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900));
    awaitIdle();
    type("#seed-field", "7");
    awaitIdle();
    PortfolioSpec before = robot.model.spec();
    robot.studio.endless = true;
    robot.studio.unwind();
    robot.does(() -> FakeStudio.export(robot.model, Path.of("customers.csv")));
    drag("#segment-3-slider", 20);
    type("#customers-field", "5");
    hands.push(KeyCode.SHORTCUT, KeyCode.Z);
    robot.does(robot.model::startNew);

    assertThat(robot.model.spec()).isEqualTo(before);
    assertThat(robot.find("#segment-3-slider", Slider.class).getValue()).isEqualTo(10);
    assertThat(robot.find("#customers-field", Spinner.class).getEditor().getText())
        .isEqualTo("50,000");
    assertThat(button("#undo-button").isDisabled()).isTrue();
    assertThat(robot.find("#form", Node.class).isDisabled()).isFalse();
    assertThat(robot.model.messages().failureProperty().get().orElseThrow().details())
        .isEqualTo(
            "The settings stay as they are.\nExporting customers.csv is not finished.\n"
                + "Wait for it, or cancel it in the status bar; then change the settings.");
    robot.does(() -> robot.model.exporting().cancel());
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> !robot.model.exporting().isRunning()));
    assertThat(button("#undo-button").isDisabled()).isFalse();
  }

  private void show(WindowRobot shown) {
    robot = shown;
    robot.does(() -> {
      stage.setScene(robot.window.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
    });
  }

  private void awaitIdle() throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> !robot.model.dataset().making().isRunning()));
  }

  /// Drags the (lower) thumb of a slider to the right, in several moves.
  private void drag(String slider, double pixels) {
    Node thumb =
        WindowRobot.onFxThread(() -> {
          Node found = robot.window.scene().lookup(slider + " .low-thumb");
          return found == null ? robot.window.scene().lookup(slider + " .thumb") : found;
        });
    hands.moveTo(thumb).press(MouseButton.PRIMARY);
    for (int i = 0; i < 5; i++) {
      hands.moveBy(pixels / 5, 0);
    }
    hands.release(MouseButton.PRIMARY);
    robot.layOut();
  }

  private void type(String field, String text) {
    hands.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
    robot.layOut();
  }

  private Button button(String selector) {
    return robot.find(selector, Button.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> names() {
    return robot.find("#name-locale", ComboBox.class);
  }

  private String undoHint() {
    return WindowRobot.onFxThread(() -> button("#undo-button").getTooltip().getText());
  }
}
