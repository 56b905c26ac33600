package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.work.Studio;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Settings on the move: what is made, what is shown and what is said meanwhile.
class TuningTest {
  private static final EditName CUSTOMERS = EditName.of(SpecField.CUSTOMERS);
  private static final long MANY = 5_000_000;

  private final List<Runnable> queue = new ArrayList<>();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theRunInFlightIsShownAndThenOnlyTheNewest() {
    WindowRobot robot = WindowRobot.open(queue::add, 1440, 900);
    runAll(robot);
    robot.does(robot.model::beginGesture);
    for (long count : new long[] {1, 2, 3, 4}) {
      press(robot, count);
    }
    runAll(robot);
    robot.does(robot.model::endGesture);
    runAll(robot);

    assertThat(robot.studio.calls)
        .containsExactly("generate 50000", "tune 1", "tune 4", "generate 4");
    assertThat(robot.overview.shown.stream().map(it -> it.spec().customers()))
        .containsExactly(50_000L, 1L, 4L, 4L);
  }

  @Test
  void aDragOverManyShowsALabelledSampleUntilItsEnd() {
    WindowRobot robot = WindowRobot.open(queue::add, 1440, 900);
    runAll(robot);
    assertThat(robot.find("#sample-label", Node.class).isVisible()).isFalse();
    robot.does(robot.model::beginGesture);
    press(robot, MANY);
    runAll(robot);

    assertThat(robot.studio.calls).endsWith("tune 5000000");
    assertThat(robot.find("#sample-label", Node.class).isVisible()).isTrue();
    assertThat(robot.text("#sample-label")).isEqualTo("Sample of 100,000 of 5,000,000");
    assertThat(robot.find("#remake", Node.class).isVisible()).isFalse();
    assertThat(robot.find("#quality-badge", Node.class).isVisible()).isFalse();

    robot.does(robot.model::endGesture);
    runAll(robot);
    assertThat(robot.studio.calls).endsWith("tune 5000000", "generate 5000000");
    assertThat(robot.find("#sample-label", Node.class).isVisible()).isFalse();
    assertThat(robot.text("#status-text"))
        .isEqualTo("5,000,000 customers generated and validated in 24 ms");
  }

  @Test
  void aReleaseThatTheWindowDoesNotHearIsToldByTheNextMove() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    Node slider = robot.find("#customers-slider", Node.class);
    robot.does(() -> Scenes.mouse(slider, MouseEvent.MOUSE_PRESSED, 5, 5));
    press(robot, 7);
    robot.does(() -> Scenes.mouse(slider, MouseEvent.MOUSE_DRAGGED, 5, 5));
    assertThat(robot.studio.calls.getLast()).startsWith("tune ");
    robot.does(() -> Scenes.mouse(slider, MouseEvent.MOUSE_MOVED, 5, 5));
    assertThat(robot.studio.calls.getLast()).startsWith("generate ");
    int calls = robot.studio.calls.size();
    robot.does(() -> Scenes.mouse(slider, MouseEvent.MOUSE_RELEASED, 5, 5));
    assertThat(robot.studio.calls).hasSize(calls);
  }

  @Test
  void theEndOfADragMakesAllAnewAndMeasuresIt() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(robot.model::beginGesture);
    press(robot, Studio.AT_ONCE);
    assertThat(robot.text("#status-text"))
        .isEqualTo("200,000 customers brought up to date in 3 ms");
    assertThat(robot.text("#status-more")).isEmpty();
    assertThat(robot.find("#sample-label", Node.class).isVisible()).isFalse();
    robot.does(robot.model::endGesture);

    assertThat(robot.studio.calls)
        .containsExactly("generate 50000", "tune 200000", "generate 200000");
    assertThat(robot.text("#status-text"))
        .isEqualTo("200,000 customers generated and validated in 24 ms");
  }

  @Test
  void aDragThroughWhatIsNotLegalEndsWithAllMadeAnew() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(robot.model::beginGesture);
    press(robot, 1_000);
    press(robot, -5);
    press(robot, 1_000);
    robot.does(robot.model::endGesture);
    assertThat(robot.studio.calls).endsWith("tune 1000", "generate 1000");
    assertThat(robot.text("#status-text")).startsWith("1,000 customers generated and validated");
  }

  @Test
  void whatIsLegalAgainAfterADragIsMadeAnew() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(robot.model::beginGesture);
    press(robot, 1_000);
    press(robot, -5);
    robot.does(robot.model::endGesture);
    assertThat(robot.studio.calls).containsExactly("generate 50000", "tune 1000");
    press(robot, 1_000);
    assertThat(robot.studio.calls).endsWith("tune 1000", "generate 1000");
  }

  @Test
  void ifTheRunAfterADragIsCancelledALinkValidates() {
    WindowRobot robot = WindowRobot.open(queue::add, 1440, 900);
    runAll(robot);
    robot.does(robot.model::beginGesture);
    press(robot, 1_000);
    runAll(robot);
    assertThat(robot.find("#remake", Node.class).isVisible()).isFalse();
    robot.does(robot.model::endGesture);
    robot.does(robot.model.dataset()::cancel);
    runAll(robot);
    assertThat(robot.text("#status-text")).isEqualTo("Not validated to the end");
    assertThat(robot.text("#status-more"))
        .isEqualTo("Last dataset: 1,000 customers, not validated to the end");
    robot.press("#remake");
    runAll(robot);
    assertThat(robot.text("#status-text")).startsWith("1,000 customers generated and validated");
    assertThat(robot.find("#remake", Node.class).isVisible()).isFalse();
  }

  @Test
  void aGestureWithoutAChangeMakesNothing() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(robot.model::beginGesture);
    robot.does(robot.model::endGesture);
    assertThat(robot.studio.calls).containsExactly("generate 50000");
  }

  @Test
  void manyAreReadyWhileTheyAreValidatedAndThatCanBeCancelled() throws Exception {
    WindowRobot robot = WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900);
    awaitThat(() -> !robot.model.dataset().making().isRunning());
    robot.studio.endless = true;
    robot.studio.unwind();
    robot.does(robot.window::openCustomers);
    robot.does(() -> robot.model.edit(CUSTOMERS, spec -> spec.withCustomers(99_999_999)));
    awaitThat(() -> !robot.model.dataset().shownProperty().get().isWhole());
    awaitThat(() -> robot.find("#making", Node.class).isVisible());
    robot.layOut();

    assertThat(robot.customers.shown.getLast().spec().customers()).isEqualTo(99_999_999);
    assertThat(robot.text("#status-text"))
        .isEqualTo("99,999,999 customers ready, first page in 3 ms");
    assertThat(robot.text("#strip-title")).isEqualTo("No errors so far");
    assertThat(robot.text("#strip-text")).isEqualTo("100,000 of 99,999,999 rows checked");
    assertThat(labels(robot, "#making")).contains("Validating 99,999,999 rows", "62%");
    for (var theme : io.cardfolio.ui.theme.Theme.values()) {
      robot.does(() -> robot.window.show(theme));
      assertThat(robot.screenshot("validating-" + theme.name().toLowerCase(java.util.Locale.ROOT)))
          .exists();
    }

    robot.does(() -> robot.find("#making-cancel", ButtonBase.class).fire());
    awaitThat(() -> !robot.model.dataset().making().isRunning());
    robot.layOut();
    assertThat(robot.text("#status-text")).isEqualTo("Not validated to the end");
    assertThat(robot.text("#remake")).isEqualTo("Validate");

    robot.studio.endless = false;
    robot.does(() -> robot.find("#remake", ButtonBase.class).fire());
    awaitThat(() -> robot.model.dataset().shownProperty().get().isWhole());
    assertThat(robot.model.dataset().outdated().get()).isFalse();
  }

  @Test
  void aLongRunThatHasShownSomethingMakesWay() throws Exception {
    WindowRobot robot = WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900);
    awaitThat(() -> !robot.model.dataset().making().isRunning());
    robot.studio.endless = true;
    robot.studio.unwind();
    robot.does(() -> robot.model.edit(CUSTOMERS, spec -> spec.withCustomers(MANY)));
    awaitThat(() -> !robot.model.dataset().shownProperty().get().isWhole());
    robot.studio.endless = true;
    robot.does(() -> robot.model.edit(CUSTOMERS, spec -> spec.withCustomers(MANY + 1)));
    awaitThat(() -> robot.model.dataset().shownProperty().get().spec().customers() == MANY + 1);

    assertThat(robot.studio.calls)
        .containsExactly("generate 50000", "generate 5000000", "generate 5000001");
    robot.does(robot.model.dataset()::cancel);
    awaitThat(() -> !robot.model.dataset().making().isRunning());
  }

  @Test
  void aTabThatIsNotSeenIsShownTheNewestWhenItIsChosen() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    press(robot, 1);
    press(robot, 2);
    assertThat(robot.overview.shown).hasSize(3);
    assertThat(robot.customers.shown).isEmpty();
    robot.does(robot.window::openCustomers);
    assertThat(robot.customers.shown.stream().map(ShownDataset::spec))
        .containsExactly(PortfolioSpec.defaults().withCustomers(2));
    robot.does(robot.window::openOverview);
    robot.does(robot.window::openCustomers);
    assertThat(robot.customers.shown).hasSize(1);
    assertThat(robot.overview.shown).hasSize(3);
  }

  @Test
  void anOpenedFileIsNeverASample() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> robot.model.openCsv(Path.of("real.csv")));
    robot.does(robot.model::beginGesture);
    press(robot, MANY);
    robot.does(robot.model::endGesture);
    assertThat(robot.studio.calls)
        .containsExactly("generate 50000", "open real.csv", "open real.csv");
  }

  private static void press(WindowRobot robot, long count) {
    robot.does(() -> robot.model.press(CUSTOMERS, spec -> spec.withCustomers(count)));
  }

  private static List<String> labels(WindowRobot robot, String selector) {
    return WindowRobot.onFxThread(() ->
        robot.find(selector, Node.class).lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private void runAll(WindowRobot robot) {
    while (!queue.isEmpty()) {
      robot.does(queue.removeFirst());
    }
  }

  private static void awaitThat(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WindowRobot.onFxThread(condition));
  }
}
