package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.validate.spec.SpecField;
import io.cardfolio.validate.spec.SpecProblem;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Changes the settings of transactions in a shown window with mouse and keys, as a user would.
class TransactionsInTheFormTest {
  private static final int DECLINING = 3;

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
      robot.find("#segment-3-disclosure", ToggleButton.class).setSelected(true);
    });
  }

  @AfterEach
  void hideWindow() {
    robot.does(stage::hide);
  }

  @Test
  void transactionsAndGrowthAreTypedTakenBackAndDoneAgain() {
    type("#segment-3-transactions", "5 - 12");
    type("#segment-3-growth", "-2.5");

    assertThat(activity().transactions()).isEqualTo(new Range(5, 12));
    assertThat(activity().growth()).isEqualTo(Percent.of(-2.5));
    assertThat(undoHint()).isEqualTo("Undo Declining growth a month 0% → -2.5%");
    robot.does(robot.model::undo);
    assertThat(undoHint()).isEqualTo("Undo Declining transactions a month 20 – 40 → 5 – 12");
    robot.does(robot.model::undo);
    assertThat(robot.model.spec()).isEqualTo(PortfolioSpec.defaults());
    robot.does(robot.model::redo);
    robot.does(robot.model::redo);
    assertThat(activity().growth()).isEqualTo(Percent.of(-2.5));
    assertThat(robot.find("#segment-3-transactions", TextField.class).getText())
        .isEqualTo("5 – 12");
  }

  @Test
  void aDraggedHandleIsOneStepThatIsTakenBackAndDoneAgain() {
    drag("#segment-3-gradual-from-handle", -4 * month(), 0);

    assertThat(curve()).isEqualTo(DeclineCurve.USUAL.withGradualFrom(8));
    assertThat(robot.find("#segment-3-gradual-from", TextField.class).getText()).isEqualTo("8");
    assertThat(undoHint()).isEqualTo("Undo Declining gradual decline from month 12 → 8");
    robot.does(robot.model::undo);
    assertThat(robot.model.spec()).isEqualTo(PortfolioSpec.defaults());
    assertThat(robot.model.undoable().get()).isFalse();
    robot.does(robot.model::redo);
    assertThat(curve().gradualFrom()).isEqualTo(8);
  }

  @Test
  void eachHandleMovesWhatItStandsFor() {
    drag("#segment-3-gradual-foot-handle", -2 * month(), 0);
    assertThat(curve()).isEqualTo(DeclineCurve.USUAL.withGradualStep(Percent.of(15)));
    robot.does(robot.model::undo);

    drag("#segment-3-sudden-from-handle", -10 * month(), 0);
    assertThat(curve()).isEqualTo(DeclineCurve.USUAL.withSuddenFrom(6));
    robot.does(robot.model::undo);

    drag("#segment-3-floor-handle", 0, 500);
    assertThat(curve()).isEqualTo(DeclineCurve.USUAL.withFloor(Percent.ZERO));
    robot.does(robot.model::undo);
    assertThat(robot.model.undoable().get()).isFalse();
  }

  @Test
  void keysMoveAHandle() {
    focus("#segment-3-sudden-from-handle");
    hands.push(KeyCode.LEFT);
    assertThat(curve().suddenFrom()).isEqualTo(15);
    hands.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(curve().suddenFrom()).isEqualTo(20);
    hands.push(KeyCode.END);
    assertThat(curve().suddenFrom()).isEqualTo(60);
    hands.push(KeyCode.HOME);
    assertThat(curve().suddenFrom()).isEqualTo(1);
    focus("#segment-3-floor-handle");
    hands.push(KeyCode.DOWN);
    assertThat(curve().floor()).isEqualTo(Percent.of(39));
    focus("#segment-3-gradual-foot-handle");
    hands.push(KeyCode.HOME);
    assertThat(curve().gradualStep()).isEqualTo(Percent.of(61));
  }

  @Test
  void aHandleSaysWhatItIsAndWhereItIs() {
    Node handle = robot.find("#segment-3-gradual-foot-handle", Node.class);
    assertThat(handle.getAccessibleText()).isEqualTo("Month in which gradual decline ends");
    assertThat(
            WindowRobot.<Object>onFxThread(
                () -> handle.queryAccessibleAttribute(AccessibleAttribute.VALUE)))
        .isEqualTo(17.0);
    assertThat(
            WindowRobot.<Object>onFxThread(
                () -> handle.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)))
        .isEqualTo(12.0);
  }

  @Test
  void onlyThoseWhoDeclineHaveACurve() {
    assertThat(robot.find("#segment-3-decline-chart", Node.class).getParent().isVisible()).isTrue();
    robot.does(() -> robot.find("#segment-3-declines", ButtonBase.class).fire());
    assertThat(robot.find("#segment-3-decline-chart", Node.class).getParent().isVisible())
        .isFalse();
  }

  @Test
  void numbersOfTheDeclineAreTyped() {
    type("#segment-3-gradual-from", "3");
    type("#segment-3-gradual-step", "25");
    type("#segment-3-sudden-from", "4");
    type("#segment-3-floor", "10%");
    assertThat(curve()).isEqualTo(new DeclineCurve(3, Percent.of(25), 4, Percent.of(10)));
    type("#segment-3-sudden-from", "61");
    assertThat(robot.problems())
        .containsExactly("Segment \"Declining\" month of sudden decline 61 is above 60");
    robot.does(() -> robot.find(".fix-button", ButtonBase.class).fire());
    assertThat(curve().suddenFrom()).isEqualTo(60);
  }

  @Test
  void categoriesHaveWeights() {
    type("#segment-3-weight-gas", "0");
    assertThat(activity().categories().categories()).doesNotContain(MerchantCategory.GAS);
    assertThat(undoHint()).isEqualTo("Undo Declining weight of Gas 12 → 0");
    type("#segment-3-weight-hotels", "101");
    assertThat(robot.problems())
        .containsExactly("Segment \"Declining\" weight of Hotels 101 is above 100");
    assertThat(isWrong("#segment-3-weight-hotels")).isTrue();
    assertThat(isWrong("#segment-3-weight-dining")).isFalse();
  }

  @Test
  void whatAllSegmentsHaveInCommonIsInASectionOfItsOwn() {
    openSection();
    type("#transaction-months", "24");
    type("#transactions-approved", "95");
    type("#season-december", "12");
    type("#season-january", "-10");
    type("#season-summer-travel", "50");
    type("#transaction-tolerance", "2");

    assertThat(robot.model.spec().transactions())
        .isEqualTo(
            new TransactionSettings(
                24,
                Percent.of(95),
                new Season(Percent.of(12), Percent.of(-10), Percent.of(50)),
                Percent.of(2)));
    assertThat(robot.text("#transactions-section-info")).isEqualTo("24 months");
    assertThat(undoHint()).isEqualTo("Undo Tolerance of monthly spend 1% → 2%");
    type("#transaction-months", "61");
    assertThat(robot.problems()).containsExactly("Months of transactions 61 is above 60");
  }

  @Test
  void everySettingOfTransactionsCanBeGoneTo() {
    robot.does(robot.window::openQuality);
    Map.ofEntries(
            Map.entry(SpecField.SEGMENT_TRANSACTIONS, "#segment-3-transactions"),
            Map.entry(SpecField.SEGMENT_GROWTH, "#segment-3-growth"),
            Map.entry(SpecField.SEGMENT_GRADUAL_FROM, "#segment-3-gradual-from"),
            Map.entry(SpecField.SEGMENT_GRADUAL_STEP, "#segment-3-gradual-step"),
            Map.entry(SpecField.SEGMENT_SUDDEN_FROM, "#segment-3-sudden-from"),
            Map.entry(SpecField.SEGMENT_DECLINE_FLOOR, "#segment-3-floor"),
            Map.entry(SpecField.SEGMENT_CATEGORIES, "#segment-3-weight-travel"),
            Map.entry(SpecField.TRANSACTION_MONTHS, "#transaction-months"),
            Map.entry(SpecField.TRANSACTIONS_APPROVED, "#transactions-approved"),
            Map.entry(SpecField.SEASON_DECEMBER, "#season-december"),
            Map.entry(SpecField.SEASON_JANUARY, "#season-january"),
            Map.entry(SpecField.SEASON_SUMMER_TRAVEL, "#season-summer-travel"),
            Map.entry(SpecField.TRANSACTION_TOLERANCE, "#transaction-tolerance"))
        .forEach((field, id) -> {
          int segment = field.name().startsWith("SEGMENT_") ? DECLINING : SpecProblem.NO_SEGMENT;
          robot.does(() -> robot.quality.goToSetting(new SettingPlace(field, segment)));
          assertThat(robot.find(id, Node.class).isFocusWithin()).as(id).isTrue();
        });
  }

  @Test
  void arrowsStayLegal() {
    openSection();
    type("#season-january", "-89.5");
    hands.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(robot.model.spec().transactions().season().january()).isEqualTo(Season.LEAST);
    assertThat(robot.problems()).isEmpty();
  }

  private void openSection() {
    robot.does(() -> robot.find("#transactions-section", TitledPane.class).setExpanded(true));
  }

  /// How wide a month is in the drawing, in pixels.
  private double month() {
    Point2D start = middle("#segment-3-gradual-from-handle");
    return (middle("#segment-3-gradual-foot-handle").getX() - start.getX()) / 5;
  }

  /// Drags a handle so slowly that its moves would be steps of their own if they were no gesture.
  private void drag(String handle, double x, double y) {
    reveal(handle);
    Point2D from = middle(handle);
    hands.moveTo(from).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 4; i++) {
      robot.nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
      hands.moveTo(from.add(x * i / 4, y * i / 4));
    }
    hands.release(MouseButton.PRIMARY);
    robot.layOut();
  }

  private Point2D middle(String selector) {
    Node node = robot.find(selector, Node.class);
    Bounds bounds = WindowRobot.onFxThread(() -> node.localToScreen(node.getLayoutBounds()));
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private void type(String field, String text) {
    reveal(field);
    focus(field);
    hands.push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
    robot.layOut();
  }

  private void focus(String selector) {
    robot.does(() -> robot.find(selector, Node.class).requestFocus());
  }

  /// Scrolls to a part of the form.
  private void reveal(String selector) {
    robot.does(() -> Scenes.scrollTo(robot.window.scene(), selector));
  }

  private boolean isWrong(String selector) {
    Node field = robot.find(selector, Node.class);
    return WindowRobot.onFxThread(() -> field.getPseudoClassStates().contains(Styles.STATE_DANGER));
  }

  private Activity activity() {
    return robot.model.spec().segments().get(DECLINING).activity();
  }

  private DeclineCurve curve() {
    return activity().decline();
  }

  private String undoHint() {
    return WindowRobot.onFxThread(
        () -> robot.find("#undo-button", Button.class).getTooltip().getText());
  }
}
