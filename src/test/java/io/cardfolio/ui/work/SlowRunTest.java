package io.cardfolio.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.text.Texts;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A run is shown while it takes long, and no longer.
class SlowRunTest {
  private static final int PATIENCE_SECONDS = 20;

  /// Within which a latch is opened and heard of, on any machine.
  private static final Duration LONG_FOR_A_LATCH = Duration.seconds(2);

  private final JobRunner runner =
      new JobRunner(
          task -> Thread.ofVirtual().start(task), new SimpleObjectProperty<>(Texts.english()));

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whoeverIsBoundToItHearsOfItsEndToo() throws Exception {
    SimpleBooleanProperty shown = new SimpleBooleanProperty();
    WeakReference<ReadOnlyBooleanProperty> slow =
        Scenes.onFxThread(() -> {
          ReadOnlyBooleanProperty property = new SlowRun(runner).slowProperty();
          shown.bind(property);
          return new WeakReference<>(property);
        });
    collectGarbage();
    assertThat(slow.get()).isNotNull();
    CountDownLatch end = new CountDownLatch(1);
    submit(end);
    await(shown, true);
    collectGarbage();
    end.countDown();
    await(shown, false);
    assertThat(Scenes.onFxThread(runner::isRunning)).isFalse();
  }

  @Test
  void isShownWhileAnotherFollowsButNotWhileQuickOnesDo() throws Exception {
    ReadOnlyBooleanProperty slow =
        Scenes.onFxThread(() -> new SlowRun(runner, LONG_FOR_A_LATCH).slowProperty());
    CountDownLatch first = new CountDownLatch(1);
    submit(first);
    await(slow, true);
    CountDownLatch second = new CountDownLatch(1);
    submit(second);
    first.countDown();
    awaitBegun(2);
    assertThat(Scenes.onFxThread(slow::get)).isTrue();
    CountDownLatch third = new CountDownLatch(1);
    submit(third);
    second.countDown();
    awaitBegun(3);
    assertThat(Scenes.onFxThread(slow::get)).isFalse();
    third.countDown();
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !Scenes.onFxThread(runner::isRunning));
  }

  /// Submits a job that shows something, so that one that follows lets it end.
  private void submit(CountDownLatch end) throws Exception {
    Scenes.onFxThread(() -> {
      runner.submitInParts(
          _ -> "",
          (_, _) -> {
            end.await();
            return "";
          },
          _ -> {},
          _ -> {});
      return null;
    });
  }

  private void awaitBegun(long jobs) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> Scenes.onFxThread(() -> runner.begunProperty().get()) == jobs);
  }

  private static void await(ReadOnlyBooleanProperty shown, boolean wanted) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(shown::get) == wanted);
  }

  /// Collects until something that nobody holds has gone.
  private static void collectGarbage() throws TimeoutException {
    WeakReference<Object> gone = new WeakReference<>(new Object());
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> {
          System.gc();
          return gone.get() == null;
        });
  }
}
