package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.spec.SpecField;
import io.cardfolio.validate.spec.SpecProblem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Works a shown window with mouse and keys, as a user would.
class KeyboardTest {
  private final FxRobot hands = new FxRobot();
  private WindowRobot robot;
  private Stage stage;

  @BeforeEach
  void showWindow() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> {
      stage.setScene(robot.window.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
    });
  }

  @AfterEach
  void hideWindow() {
    robot.does(stage::hide);
  }

  @Test
  void enterTakesWhatWasTyped() {
    hands.doubleClickOn("#customers-field");
    hands.push(KeyCode.SHORTCUT, KeyCode.A).write("123456").push(KeyCode.ENTER);

    assertThat(robot.model.spec().customers()).isEqualTo(123_456);
    assertThat(editorText("#customers-field")).isEqualTo("123,456");
  }

  @Test
  void aViolationLeadsToTheFieldOfItsSetting() {
    robot.does(robot.window::openQuality);
    Map.of(
            new SettingPlace(SpecField.AGES, SpecProblem.NO_SEGMENT), "age-min",
            new SettingPlace(SpecField.AS_OF, SpecProblem.NO_SEGMENT), "as-of-field",
            new SettingPlace(SpecField.CREDIT_LIMITS, SpecProblem.NO_SEGMENT), "credit-limit-min",
            new SettingPlace(SpecField.CREDIT_LIMIT_STEP, SpecProblem.NO_SEGMENT),
                "credit-limit-step",
            new SettingPlace(SpecField.SEGMENT_SHARE, 4), "segment-4-share",
            new SettingPlace(SpecField.SEGMENT_NAME, 1), "segment-1-name",
            new SettingPlace(SpecField.SEGMENT_PREMIUM, 0), "segment-0-premium",
            new SettingPlace(SpecField.SEGMENT_DECLINE, 3), "segment-3-decline")
        .forEach((place, id) -> {
          robot.does(() -> robot.quality.goToSetting(place));
          assertThat(focusWithin("#" + id)).as(id).isTrue();
        });
  }

  @Test
  void leavingAFieldTakesWhatWasTyped() {
    hands.clickOn("#seed-field").push(KeyCode.SHORTCUT, KeyCode.A).write("77").push(KeyCode.TAB);

    assertThat(robot.model.spec().seed()).isEqualTo(77);
  }

  @Test
  void typingGoesOnAfterAPauseWhereItWas() throws Exception {
    hands.clickOn("#segment-0-share").push(KeyCode.SHORTCUT, KeyCode.A).write("1");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WindowRobot.onFxThread(() -> firstShare().equals("1%")));
    hands.write("2").push(KeyCode.ENTER);

    assertThat(firstShare()).isEqualTo("12%");
    assertThat(editorText("#segment-0-share")).isEqualTo("12%");
  }

  @Test
  void upAndDownStep() {
    hands.clickOn("#age-min").push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN);

    assertThat(robot.model.spec().ages().minimum()).isEqualTo(23);
  }

  @Test
  void textThatIsNoDateIsToldAndStays() {
    hands.clickOn("#as-of-field").push(KeyCode.SHORTCUT, KeyCode.A).write("soon");
    hands.push(KeyCode.TAB);

    assertThat(robot.problems())
        .containsExactly("As-of date \"soon\" is not a date such as 2025-12-31");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
  }

  @Test
  void keysReachTabsThemeSeedAndForm() {
    press(KeyCode.DIGIT4);
    assertThat(selectedTab()).isEqualTo(3);
    press(KeyCode.DIGIT3);
    assertThat(selectedTab()).isEqualTo(2);
    press(KeyCode.DIGIT2);
    assertThat(selectedTab()).isEqualTo(1);
    String light = robot.window.scene().getUserAgentStylesheet();
    press(KeyCode.T);
    assertThat(robot.window.scene().getUserAgentStylesheet()).isNotEqualTo(light);
    press(KeyCode.R);
    assertThat(robot.model.spec().seed()).isEqualTo(4711);
    press(KeyCode.B);
    assertThat(robot.find("#form", Node.class)).isNull();
    assertThat(robot.find("#form-rail", Node.class)).isNotNull();
  }

  @Test
  void keysOpenSaveExportAndStartAnew() {
    robot.dialogs.file = Optional.of(Path.of("a.cardfolio.json"));
    press(KeyCode.S);
    press(KeyCode.O);
    press(KeyCode.E);
    assertThat(robot.window.exports().openProperty().get()).isTrue();
    robot.does(robot.window.exports()::close);
    press(KeyCode.N);

    assertThat(robot.dialogs.questions).containsExactly("save as portfolio.cardfolio.json", "open");
    assertThat(robot.model.settingsFile().pathProperty().get()).isEmpty();
  }

  @Test
  void f8GoesFromProblemToProblem() {
    robot.does(() ->
        robot.model.edit(
            EditName.of(SpecField.CUSTOMERS),
            spec ->
                spec.withCustomers(-1)
                    .withSegment(0, spec.segments().getFirst().withPremium(Percent.of(101)))));
    hands.push(KeyCode.F8);
    assertThat(focusWithin("#customers-field")).isTrue();
    hands.push(KeyCode.F8);
    assertThat(focusWithin("#segment-0-premium")).isTrue();
    hands.push(KeyCode.F8);
    assertThat(focusWithin("#customers-field")).isTrue();
    hands.push(KeyCode.SHIFT, KeyCode.F8);
    assertThat(focusWithin("#segment-0-premium")).isTrue();
    assertThat(robot.quality.calls).isEmpty();
  }

  @Test
  void f8GoesThroughTheDataWhenTheSettingsAreRight() {
    hands.push(KeyCode.F8).push(KeyCode.SHIFT, KeyCode.F8);

    assertThat(selectedTab()).isEqualTo(3);
    assertThat(robot.quality.calls).containsExactly("next", "previous");
  }

  @Test
  void searchAndGoToRowOpenTheirTabs() {
    press(KeyCode.F);
    assertThat(selectedTab()).isEqualTo(3);
    assertThat(robot.quality.calls).containsExactly("search");
    press(KeyCode.G);
    assertThat(selectedTab()).isEqualTo(1);
    assertThat(robot.customers.calls).containsExactly("go to row");
    press(KeyCode.DIGIT3);
    press(KeyCode.G);
    assertThat(selectedTab()).isEqualTo(2);
    assertThat(robot.transactions.calls).containsExactly("go to row");
  }

  @Test
  void anExportNeedsNoMouse() {
    press(KeyCode.E);
    assertThat(focused()).isEqualTo("format-csv");
    hands.push(KeyCode.RIGHT);
    tabTo("export-kind-folder");
    hands.push(KeyCode.RIGHT);
    tabTo("export-place");
    hands.push(KeyCode.SHORTCUT, KeyCode.A).write("out").push(KeyCode.ENTER);

    Path file = Path.of("out.csv.gz").toAbsolutePath();
    assertThat(robot.studio.calls)
        .endsWith("export " + file + " " + file.resolveSibling("out.manifest.json"));
    assertThat(focused()).isEqualTo("export-close");
    hands.push(KeyCode.ESCAPE);
    assertThat(robot.window.exports().openProperty().get()).isFalse();
  }

  private void tabTo(String id) {
    for (int press = 0; press < 30 && !id.equals(focused()); press++) {
      hands.push(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo(id);
  }

  private String focused() {
    robot.layOut();
    return WindowRobot.onFxThread(() -> robot.window.scene().getFocusOwner().getId());
  }

  private void press(KeyCode key) {
    hands.push(KeyCode.SHORTCUT, key);
    robot.layOut();
  }

  private String firstShare() {
    return robot.model.spec().segments().getFirst().share().toString();
  }

  private int selectedTab() {
    return robot.find("#tabs", TabPane.class).getSelectionModel().getSelectedIndex();
  }

  private boolean focusWithin(String selector) {
    return robot.find(selector, Node.class).isFocusWithin();
  }

  private String editorText(String selector) {
    return robot.find(selector + " .text-field", TextField.class).getText();
  }
}
