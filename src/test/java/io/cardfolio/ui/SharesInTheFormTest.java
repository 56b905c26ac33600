package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Changes segments and their shares in a shown window with mouse and keys, as a user would.
class SharesInTheFormTest {
  private static final double THUMB = 16;

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
  void aDraggedShareIsTakenFromTheOthersAndIsOneStep() {
    drag(onSlider(1, 40), onSlider(1, 50), onSlider(1, 58));

    assertThat(shares()).containsExactly(10.5, 58, 17.5, 7, 7);
    assertThat(robot.text("#segments-section-info")).isEqualTo("100%");
    assertThat(robot.problems()).isEmpty();
    robot.does(robot.model::undo);
    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
    assertThat(robot.model.undoable().get()).isFalse();
  }

  @Test
  void aShareDraggedBeyondTheEndAndBackLeavesTheOthersAsTheyWere() {
    drag(onSlider(1, 40), onSlider(1, 180), onSlider(1, 40));
    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
    assertThat(robot.model.undoable().get()).isFalse();

    drag(onSlider(1, 40), onSlider(1, 180));
    assertThat(shares()).containsExactly(0, 100, 0, 0, 0);
  }

  @Test
  void aDraggedDividerMovesItsTwoNeighbours() {
    drag(onBar(55), onBar(60));

    assertThat(shares()).containsExactly(15, 45, 20, 10, 10);
    robot.does(robot.model::undo);
    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
  }

  @Test
  void aDividerDraggedTooFarStopsAtItsNeighboursEnds() {
    drag(onBar(55), onBar(75), onBar(99), onBar(130));
    assertThat(shares()).containsExactly(15, 65, 0, 10, 10);

    drag(onBar(15), onBar(1), onBar(-40));
    assertThat(shares()).containsExactly(0, 80, 0, 10, 10);
    robot.does(robot.model::undo);
    robot.does(robot.model::undo);
    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
  }

  @Test
  void ofDividersThatLieOnEachOtherTheOneWithRoomMoves() {
    drag(onBar(55), onBar(99));
    assertThat(shares()).containsExactly(15, 65, 0, 10, 10);

    drag(onBar(80), onBar(85));
    assertThat(shares()).containsExactly(15, 65, 5, 5, 10);
    robot.does(robot.model::undo);
    drag(onBar(80), onBar(70));
    assertThat(shares()).containsExactly(15, 55, 10, 10, 10);
  }

  @Test
  void aClickOnTheBarMovesNothing() {
    hands.clickOn(onBar(54)).clickOn(onBar(30));

    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
    assertThat(robot.model.undoable().get()).isFalse();
  }

  @Test
  void keysMoveADivider() {
    focus("#divider-1");
    hands.push(KeyCode.RIGHT);
    assertThat(shares()).containsExactly(15, 41, 24, 10, 10);
    hands.push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(shares()).containsExactly(15, 36, 29, 10, 10);
    hands.push(KeyCode.HOME);
    assertThat(shares()).containsExactly(15, 0, 65, 10, 10);
    hands.push(KeyCode.END).push(KeyCode.RIGHT);
    assertThat(shares()).containsExactly(15, 65, 0, 10, 10);
    assertThat(robot.find("#divider-1", Node.class).isFocused()).isTrue();
  }

  @Test
  void aDividerSaysWhereItIs() {
    Node divider = robot.find("#divider-0", Node.class);

    assertThat(divider.getAccessibleText())
        .isEqualTo("Between High-Value Travelers 15% and Stable Mid-Spenders 40%");
    assertThat(
            WindowRobot.<Object>onFxThread(
                () -> divider.queryAccessibleAttribute(AccessibleAttribute.VALUE)))
        .isEqualTo(15.0);
    assertThat(
            WindowRobot.<Object>onFxThread(
                () -> divider.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)))
        .isEqualTo(55.0);
  }

  @Test
  void keysMoveAShareByOneAndByTen() {
    focus("#segment-1-slider");
    hands.push(KeyCode.RIGHT);
    assertThat(share(1)).isEqualTo(41);
    hands.push(KeyCode.PAGE_UP);
    assertThat(share(1)).isEqualTo(51);
    hands.push(KeyCode.PAGE_DOWN).push(KeyCode.LEFT);
    assertThat(shares()).containsExactly(15, 40, 25, 10, 10);
    hands.push(KeyCode.END);
    assertThat(share(1)).isEqualTo(100);
    hands.push(KeyCode.HOME);
    assertThat(share(1)).isZero();
  }

  @Test
  void aLockedShareStaysAndItsControlsRest() {
    hands.clickOn("#segment-0-lock");
    assertThat(robot.find("#segment-0-slider", Node.class).isDisabled()).isTrue();
    assertThat(robot.find("#segment-0-share", Node.class).isDisabled()).isTrue();
    assertThat(robot.find("#divider-0", Node.class).isDisabled()).isTrue();

    drag(onSlider(1, 40), onSlider(1, 180));
    assertThat(shares()).containsExactly(15, 85, 0, 0, 0);
    drag(onBar(15), onBar(5));
    assertThat(shares()).containsExactly(15, 85, 0, 0, 0);

    hands.clickOn("#segment-0-lock");
    assertThat(robot.find("#segment-0-slider", Node.class).isDisabled()).isFalse();
  }

  @Test
  void aShareTypedTooHighIsAsMuchAsThereIs() {
    hands.clickOn("#segment-0-lock");
    type("#segment-1-share", "95");
    assertThat(shares()).containsExactly(15, 85, 0, 0, 0);
    assertThat(editor("#segment-1-share").getText()).isEqualTo("85%");

    type("#segment-1-share", "99");
    assertThat(editor("#segment-1-share").getText()).isEqualTo("85%");
    assertThat(robot.problems()).isEmpty();
  }

  @Test
  void notLinkedNothingFollowsUntilTheFix() {
    hands.clickOn("#link-toggle");
    assertThat(robot.text("#link-toggle")).isEqualTo("Not linked");
    type("#segment-2-share", "29");
    assertThat(shares()).containsExactly(15, 40, 29, 10, 10);
    assertThat(robot.text("#segments-section-info")).isEqualTo("104%");
    assertThat(robot.problems()).hasSize(1);

    hands.clickOn(".fix-button");
    assertThat(shares()).containsExactly(14.4, 38.5, 27.9, 9.6, 9.6);
    assertThat(robot.problems()).isEmpty();
    assertThat(robot.text("#link-toggle")).isEqualTo("Not linked");
  }

  @Test
  void linkingScalesWhatDoesNotAddUp() {
    hands.clickOn("#link-toggle");
    type("#segment-2-share", "29");
    hands.clickOn("#link-toggle");

    assertThat(shares()).containsExactly(14.4, 38.5, 27.9, 9.6, 9.6);
    assertThat(robot.text("#link-toggle")).isEqualTo("Linked");
    robot.does(robot.model::undo);
    assertThat(shares()).containsExactly(15, 40, 29, 10, 10);
    assertThat(robot.text("#link-toggle")).isEqualTo("Not linked");
  }

  @Test
  void lockAndLinkAreStepsThatAreTakenBack() {
    hands.clickOn("#segment-3-lock").clickOn("#link-toggle");
    robot.does(robot.model::undo);
    assertThat(robot.find("#link-toggle", ToggleButton.class).isSelected()).isTrue();
    robot.does(robot.model::undo);
    assertThat(robot.find("#segment-3-lock", ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void aNewSegmentStartsAtZeroInAColourOfItsOwn() {
    robot.does(() -> robot.find("#add-segment", ButtonBase.class).fire());

    assertThat(shares()).containsExactly(15, 40, 25, 10, 10, 0);
    assertThat(colours()).doesNotHaveDuplicates();
    type("#segment-5-name", "Students");
    assertThat(segments().getLast().name()).isEqualTo("Students");
    focus("#segment-5-slider");
    hands.push(KeyCode.PAGE_UP);
    assertThat(shares()).containsExactly(13.5, 36, 22.5, 9, 9, 10);
  }

  @Test
  void aRemovedSegmentsShareGoesToTheOthersWhoKeepTheirColours() {
    hands.clickOn("#segment-0-lock").clickOn("#segment-1-disclosure");
    robot.layOut();
    hands.clickOn("#segment-1-remove");

    assertThat(shares()).containsExactly(15, 47.2, 18.9, 18.9);
    assertThat(colours())
        .containsExactly(
            SegmentColour.INDIGO, SegmentColour.AMBER, SegmentColour.CRIMSON, SegmentColour.SKY);
    assertThat(robot.find("#segment-0-lock", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void aColourIsChosenFromThePaletteAndSwapped() {
    hands.clickOn("#segment-0-colour").clickOn("Teal – Stable Mid-Spenders");

    assertThat(colours()).startsWith(SegmentColour.TEAL, SegmentColour.INDIGO);
    Node part = robot.find(".segment-part", Node.class);
    assertThat(part.getStyleClass()).contains(SegmentColours.of(SegmentColour.TEAL));
    hands.clickOn("#segment-0-colour").clickOn("Sand");
    assertThat(colours()).startsWith(SegmentColour.SAND, SegmentColour.INDIGO);
    robot.does(robot.model::undo);
    assertThat(colours()).startsWith(SegmentColour.TEAL, SegmentColour.INDIGO);
  }

  /// Presses at the first point, goes through the others and lets go.
  private void drag(Point2D from, Point2D... through) {
    hands.moveTo(from).press(MouseButton.PRIMARY);
    for (Point2D point : through) {
      hands.moveTo(point);
    }
    hands.release(MouseButton.PRIMARY);
    robot.layOut();
  }

  /// Where the thumb of a segment's slider is at a percentage, even beyond the slider.
  private Point2D onSlider(int segment, double percent) {
    Bounds slider = bounds("#segment-" + segment + "-slider");
    return new Point2D(
        slider.getMinX() + THUMB / 2 + percent / 100 * (slider.getWidth() - THUMB),
        slider.getCenterY());
  }

  /// Where a percentage lies on the segment bar, even beyond its ends.
  private Point2D onBar(double percent) {
    Bounds bar = bounds("#segment-bar");
    return new Point2D(bar.getMinX() + percent / 100 * bar.getWidth(), bar.getMinY() + 14);
  }

  private Bounds bounds(String selector) {
    Node node = robot.find(selector, Node.class);
    return WindowRobot.onFxThread(() -> node.localToScreen(node.getLayoutBounds()));
  }

  private void focus(String selector) {
    robot.does(() -> robot.find(selector, Node.class).requestFocus());
  }

  private void type(String field, String text) {
    focus(field);
    hands.push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
    robot.layOut();
  }

  private TextField editor(String field) {
    return robot.find(field + " .text-field", TextField.class);
  }

  private List<Segment> segments() {
    return robot.model.spec().segments();
  }

  private double share(int index) {
    return segments().get(index).share().value();
  }

  private double[] shares() {
    return segments().stream().map(Segment::share).mapToDouble(Percent::value).toArray();
  }

  private List<SegmentColour> colours() {
    return java.util.stream.IntStream.range(0, segments().size())
        .mapToObj(i -> SegmentColour.of(segments(), i))
        .toList();
  }
}
