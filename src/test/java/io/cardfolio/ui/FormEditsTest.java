package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What fields, arrows and sliders of the form do to the settings, and what it says of them.
class FormEditsTest {
  private final WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aShareThatSpoilsTheSumIsToldAndBlocksTheExport() {
    unlink();
    robot.type("#segment-2-share", "29");

    assertThat(robot.problems()).containsExactly("Segment shares add up to 104%, not 100%");
    assertThat(robot.text("#segments-section-info")).isEqualTo("104%");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
    assertThat(robot.find("#export-button", Button.class).isDisabled()).isTrue();
    assertThat(robot.text("#status-text")).isEqualTo("Not generated: settings are not valid");
    assertThat(robot.text("#strip-title")).isEqualTo("1 problem in the settings");
    assertThat(robot.find("#last-valid", Node.class).isVisible()).isTrue();
  }

  @Test
  void legalSharesAreGenerated() {
    unlink();
    robot.type("#segment-2-share", "24.5%");
    robot.type("#segment-1-share", "40.5");

    assertThat(robot.studio.generated.getLast().segments().stream().map(Segment::share))
        .containsExactly(
            Percent.of(15), Percent.of(40.5), Percent.of(24.5), Percent.of(10), Percent.of(10));
    assertThat(robot.problems()).isEmpty();
  }

  @Test
  void theFixButtonFixes() {
    unlink();
    robot.type("#segment-2-share", "29");
    assertThat(robot.text(".fix-outcome")).isEqualTo("14.4, 38.5, 27.9, 9.6, 9.6");
    assertThat(robot.find("#segments-problems", Node.class).isVisible()).isTrue();
    robot.press(".fix-button");

    assertThat(robot.problems()).isEmpty();
    assertThat(robot.find("#segments-problems", Node.class).isVisible()).isFalse();
    assertThat(robot.editor("#segment-2-share").getText()).isEqualTo("27.9%");
    assertThat(robot.studio.generated.getLast().segments().get(2).share())
        .isEqualTo(Percent.of(27.9));
    assertThat(robot.exportReason()).isEmpty();
  }

  @Test
  void textThatIsNoNumberIsToldAndStays() {
    robot.type("#seed-field", "abc");

    assertThat(robot.problems()).containsExactly("Seed \"abc\" is not a whole number");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
    assertThat(robot.editor("#seed-field").getText()).isEqualTo("abc");

    robot.type("#seed-field", "-7");
    assertThat(robot.problems()).isEmpty();
    assertThat(robot.model.spec().seed()).isEqualTo(-7);
  }

  @Test
  void emptyTextAsksForAValue() {
    robot.type("#credit-limit-step", " ");

    assertThat(robot.problems())
        .containsExactly("Credit limit step is empty; type a whole number of dollars");
  }

  @Test
  void valuesBeyondTheLimitsAreTakenSoThatTheRuleSpeaks() {
    robot.type("#customers-field", "100,000,000");

    assertThat(robot.model.spec().customers()).isEqualTo(100_000_000);
    assertThat(robot.problems())
        .containsExactly("Customers 100,000,000 is beyond 99,999,999, the last ID of eight digits");
  }

  @Test
  void typedTextCountsAfterAPause() throws Exception {
    robot.does(() -> robot.editor("#customers-field").setText("77"));

    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> robot.model.spec().customers() == 77));
  }

  @Test
  void arrowsStepAndStayLegal() {
    robot.does(() -> robot.find("#segment-0-share", Spinner.class).increment(1));
    assertThat(robot.model.spec().segments().getFirst().share()).isEqualTo(Percent.of(16));

    robot.does(() -> robot.find("#segment-0-share", Spinner.class).decrement(50));
    assertThat(robot.model.spec().segments().getFirst().share()).isEqualTo(Percent.ZERO);
  }

  @Test
  void slidersChangeTheSettingsOnceAndFollowThem() {
    robot.does(() -> robot.find("#customers-slider", Slider.class).setValue(4.4));
    assertThat(robot.studio.calls).containsExactly("generate 50000", "generate 25000");
    assertThat(robot.editor("#customers-field").getText()).isEqualTo("25,000");

    robot.type("#customers-field", "1,000,000");
    assertThat(robot.find("#customers-slider", Slider.class).getValue()).isEqualTo(6);
    assertThat(robot.studio.calls).hasSize(3);
  }

  @Test
  void rangeSlidersChangeTheSettingsOnceAndFollowThem() {
    robot.does(() -> robot.find("#credit-limit-slider", RangeSlider.class).setHighValue(60_400));
    assertThat(robot.model.spec().creditLimits().maximum()).isEqualTo(60_000);
    assertThat(robot.editor("#credit-limit-max").getText()).isEqualTo("$60,000");
    assertThat(robot.text("#credit-limits-section-info")).isEqualTo("56 possible limits");

    robot.type("#credit-limit-max", "200000");
    RangeSlider slider = robot.find("#credit-limit-slider", RangeSlider.class);
    assertThat(slider.getHighValue()).isEqualTo(200_000);
    assertThat(slider.getLowValue()).isEqualTo(5_000);
    assertThat(robot.studio.calls).hasSize(3);

    robot.type("#credit-limit-min", "300000");
    assertThat(slider.isDisabled()).isTrue();
    assertThat(robot.problems())
        .containsExactly("Credit limit minimum 300,000 is above maximum 200,000");
  }

  @Test
  void segmentsAreAddedRenamedAndRemoved() {
    robot.press("#add-segment");
    assertThat(names()).hasSize(6).endsWith("Segment 6");
    assertThat(robot.find("#segment-5-disclosure", ToggleButton.class).isSelected()).isTrue();

    robot.type("#segment-5-name", "Students");
    assertThat(names()).endsWith("Students");

    robot.openDetails(0);
    robot.press("#segment-0-remove");
    assertThat(names())
        .containsExactly(
            "Stable Mid-Spenders", "Budget-Conscious", "Declining", "New & Growing", "Students");
    assertThat(robot.find("#segment-4-disclosure", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void aSegmentsDetailsAreEdited() {
    robot.openDetails(3);
    robot.type("#segment-3-spend", "600 - 2,500");
    robot.type("#segment-3-decline", "60");

    Segment declining = robot.model.spec().segments().get(3);
    assertThat(declining.monthlySpend()).isEqualTo(new io.cardfolio.model.Range(600, 2_500));
    assertThat(declining.gradualDecline()).contains(Percent.of(60));
    assertThat(robot.editor("#segment-3-decline").getText()).isEqualTo("60% / 40%");
  }

  @Test
  void newSeedComesFromItsSource() {
    robot.press("#new-seed-button");

    assertThat(robot.model.spec().seed()).isEqualTo(4711);
    assertThat(robot.editor("#seed-field").getText()).isEqualTo("4711");
  }

  private List<String> names() {
    return robot.model.spec().segments().stream().map(Segment::name).toList();
  }

  /// Lets each share be changed by itself.
  private void unlink() {
    robot.does(() -> robot.find("#link-toggle", ToggleButton.class).fire());
  }
}
