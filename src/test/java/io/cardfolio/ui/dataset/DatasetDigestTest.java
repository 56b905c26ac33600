package io.cardfolio.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.FakeStudio;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.WindowRobot;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The digits in the status bar are those of the file that is exported or was opened.
class DatasetDigestTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(1_234);
  private static final int PATIENCE_SECONDS = 20;

  @TempDir private Path folder;

  private final JobStudio jobs = new JobStudio(2, System::nanoTime);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void itIsThatOfTheExportedFile() throws Exception {
    assertThat(made(SPEC)).isEqualTo(exported(SPEC));
    assertThat(made(SPEC.withSeed(43))).isEqualTo(exported(SPEC.withSeed(43)));
    assertThat(made(SPEC.withSeed(43))).isNotEqualTo(made(SPEC));
  }

  @Test
  void plantedDefectsBelongToIt() throws Exception {
    PortfolioSpec spoiled = SPEC.withDefects(DefectKind.MISSING, Percent.of(5));
    assertThat(made(spoiled)).isEqualTo(exported(spoiled)).isNotEqualTo(made(SPEC));
  }

  @Test
  void ofAnOpenedFileItIsThatOfTheFile() throws Exception {
    Path packed = folder.resolve("customers.csv.gz");
    Portfolio.of(SPEC).save(packed);
    ShownDataset opened = jobs.open(packed, SPEC, Progress.NONE);
    assertThat(jobs.fingerprint(opened, Progress.NONE)).isEqualTo(DigestedOutput.of(packed));
    assertThatThrownBy(() -> jobs.fingerprint(opened, (_, _) -> false))
        .isInstanceOf(JobCancelledException.class);
  }

  @Test
  void itIsTakenWhenNothingChangesAnyMore() throws Exception {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    awaitDigits(robot, "00000000");
    robot.does(() -> {
      robot.model.beginGesture();
      for (long seed = 100; seed < 140; seed++) {
        long next = seed;
        robot.model.edit(EditName.seed(), spec -> spec.withSeed(next));
      }
    });
    assertThat(robot.text("#digest-digits")).isEqualTo("computing");
    assertThat(robot.find("#digest-copy", ButtonBase.class).isVisible()).isFalse();
    robot.does(robot.model::endGesture);
    awaitDigits(robot, "00000000");
    assertThat(robot.studio.fingerprinted.stream().map(it -> it.spec().seed()))
        .containsExactly(42L, 139L);
    assertThat(tooltip(robot)).contains("%064x".formatted(139)).contains("6,270,000 bytes");

    robot.does(() -> robot.find("#digest-copy", ButtonBase.class).fire());
    assertThat(WindowRobot.<String>onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("%064x".formatted(139));
  }

  @Test
  void nothingIsTakenWhileSomethingMoves() throws Exception {
    FakeStudio studio = new FakeStudio();
    ObjectProperty<ShownDataset> dataset = new SimpleObjectProperty<>();
    BooleanProperty settled = new SimpleBooleanProperty(true);
    DatasetDigest digest =
        Scenes.onFxThread(() ->
            new DatasetDigest(
                studio,
                new JobRunner(Runnable::run, new SimpleObjectProperty<>(Texts.english())),
                dataset,
                settled,
                Duration.ONE));
    assertThat(digest.stateProperty().get()).isEqualTo(new DatasetDigest.State.None());
    Scenes.onFxThread(() -> {
      settled.set(false);
      dataset.set(jobs.generate(SPEC, Progress.NONE, _ -> {}));
      return null;
    });
    awaitPulses();
    assertThat(studio.fingerprinted).isEmpty();
    assertThat(digest.stateProperty().get()).isEqualTo(new DatasetDigest.State.Computing());
    Scenes.onFxThread(() -> {
      settled.set(true);
      return null;
    });
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> digest.stateProperty().get() instanceof DatasetDigest.State.Known);
  }

  /// Waits until time has gone on for whatever is animated.
  private static void awaitPulses() throws InterruptedException {
    CountDownLatch pulses = new CountDownLatch(5);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.countDown();
          }
        };
    Platform.runLater(timer::start);
    assertThat(pulses.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    Platform.runLater(timer::stop);
  }

  @Test
  void settingsThatChangeNoDataChangeNoDigit() throws Exception {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    awaitDigits(robot, "00000000");
    robot.does(() -> robot.model.edit(EditName.link(false), spec -> spec.withSharesLinked(false)));
    assertThat(robot.text("#digest-digits")).isEqualTo("00000000");
    robot.does(
        () -> robot.model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(-1)));
    assertThat(robot.text("#digest-digits")).as("the last dataset stays").isEqualTo("00000000");
    assertThat(robot.studio.fingerprinted).hasSize(1);
  }

  @Test
  void aFileThatIsGoneHasNone() throws Exception {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    awaitDigits(robot, "00000000");
    Path csv = folder.resolve("customers.csv");
    Portfolio.of(SPEC).save(csv);
    ShownDataset opened = jobs.open(csv, SPEC, Progress.NONE);
    Files.delete(csv);
    assertThatThrownBy(() -> jobs.fingerprint(opened, Progress.NONE))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
    robot.studio.failure =
        java.util.Optional.of(new java.nio.file.NoSuchFileException(csv.toString()));
    robot.does(() -> robot.model.edit(EditName.seed(), spec -> spec.withSeed(7)));
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> !Scenes.onFxThread(() -> robot.window.scene().lookup("#digest").isVisible()));
  }

  private Fingerprint made(PortfolioSpec spec) throws Exception {
    return jobs.fingerprint(jobs.generate(spec, Progress.NONE, _ -> {}), Progress.NONE);
  }

  private Fingerprint exported(PortfolioSpec spec) throws Exception {
    Path file = folder.resolve("seed-" + spec.seed() + ".csv");
    Portfolio.of(spec).save(file);
    return DigestedOutput.of(file);
  }

  private static String tooltip(WindowRobot robot) {
    return Scenes.onFxThread(() ->
        Objects.requireNonNull(robot.find("#digest-digits", Label.class).getTooltip()).getText());
  }

  private static void awaitDigits(WindowRobot robot, String digits) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> robot.text("#digest-digits").equals(digits));
  }
}
