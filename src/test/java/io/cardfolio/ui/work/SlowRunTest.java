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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A run is shown while it takes long, and no longer.
class SlowRunTest {
  private static final int PATIENCE_SECONDS = 20;

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
    Scenes.onFxThread(() -> {
      runner.submit(
          _ -> "",
          _ -> {
            end.await();
            return "";
          },
          _ -> {},
          _ -> {});
      return null;
    });
    await(shown, true);
    collectGarbage();
    end.countDown();
    await(shown, false);
    assertThat(Scenes.onFxThread(runner::isRunning)).isFalse();
  }

  private static void await(SimpleBooleanProperty shown, boolean wanted) throws TimeoutException {
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
