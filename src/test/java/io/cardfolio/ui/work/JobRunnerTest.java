package io.cardfolio.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// When a run counts as ended, and when its result is shown.
class JobRunnerTest {
  private static final int PATIENCE_SECONDS = 20;

  private final JobRunner runner =
      new JobRunner(
          task -> Thread.ofVirtual().start(task), new SimpleObjectProperty<>(Texts.english()));
  private final List<String> heard = new ArrayList<>();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void restsWhenTheResultIsShownAndNotBefore() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Scenes.onFxThread(() -> {
      runner.runningProperty().subscribe(running -> heard.add(running ? "runs" : "rests"));
      return null;
    });
    submit("first", end);
    submit("second", end);
    end.countDown();
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !Scenes.onFxThread(runner::isRunning));
    assertThat(heard).containsExactly("rests", "runs", "first", "second", "rests");
  }

  @Test
  void restsAlsoWhenTheResultCannotBeShown() throws Exception {
    Scenes.onFxThread(() -> {
      Thread javaFx = Thread.currentThread();
      Thread.UncaughtExceptionHandler usual = javaFx.getUncaughtExceptionHandler();
      javaFx.setUncaughtExceptionHandler((_, failure) -> {
        javaFx.setUncaughtExceptionHandler(usual);
        heard.add(failure.getMessage());
      });
      runner.submit(
          _ -> "",
          _ -> "",
          _ -> {
            throw new IllegalStateException("no room");
          },
          _ -> {});
      return null;
    });
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(() -> !heard.isEmpty()));
    assertThat(heard).containsExactly("no room");
    assertThat(Scenes.onFxThread(runner::isRunning)).isFalse();
  }

  private void submit(String name, CountDownLatch end) throws Exception {
    Scenes.onFxThread(() -> {
      runner.<String>submitInParts(
          _ -> name,
          (_, _) -> {
            end.await();
            return name;
          },
          heard::add,
          _ -> {});
      return null;
    });
  }
}
