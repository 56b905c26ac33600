package io.cardfolio.bench.window;

import io.cardfolio.model.Text;
import io.cardfolio.ui.CardfolioApp;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The window in this process, worked from a thread of its own by what a user has: keys and
/// controls. It has failed when it does not answer in five minutes.
final class OpenWindow {
  private static final long PATIENCE_SECONDS = 300;
  private static final long BLINK_NANOS = 5_000_000;
  private static final int FAILED = 1;

  private OpenWindow() {}

  /// What is done with the window, on a thread of its own.
  interface Script {
    void play(OpenWindow window) throws Exception;
  }

  /// Opens the window as the launcher does, plays a script and closes the window. What goes wrong
  /// in the script ends this process.
  ///
  /// @param configFolder where preferences are kept
  /// @param shown hears, on the JavaFX thread, of each dataset that the Overview tab shows
  static void play(Path configFolder, Consumer<ShownDataset> shown, Script script) {
    CountDownLatch made = new CountDownLatch(1);
    Thread.ofPlatform().name("script").daemon().start(() -> play(made, script));
    CardfolioApp.open(
        new JobStudio(Runtime.getRuntime().availableProcessors(), System::nanoTime),
        new ConfigFolder(configFolder),
        Optional.empty(),
        (texts, compare) -> {
          Platform.runLater(made::countDown);
          return new Contents(
              () -> new WatchedOverview(new OverviewPane(texts, compare), shown),
              () -> new CustomersPane(texts, task -> Thread.ofVirtual().start(task)),
              () -> new TransactionsPane(texts, task -> Thread.ofVirtual().start(task)),
              () -> new QualityPane(texts, task -> Thread.ofVirtual().start(task)));
        });
  }

  private static void play(CountDownLatch made, Script script) {
    try {
      made.await();
      await("The window", () -> !Window.getWindows().isEmpty());
      OpenWindow window = new OpenWindow();
      script.play(window);
      window.close();
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(FAILED);
    }
  }

  /// Does something on the JavaFX thread and waits for what comes out.
  static <T> T onFx(Callable<T> call) throws Exception {
    FutureTask<T> task = new FutureTask<>(call);
    Platform.runLater(task);
    return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /// Waits until something holds, which is asked on the JavaFX thread.
  ///
  /// @throws IllegalStateException if it does not in five minutes, which a busy machine may need
  static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            Text.of("%s was waited for and did not come in %d s", what, PATIENCE_SECONDS));
      }
      LockSupport.parkNanos(BLINK_NANOS);
    }
  }

  /// The scene of the window, on the JavaFX thread.
  Scene scene() {
    return stage().getScene();
  }

  /// A control by its ID, if the window has it and it can be seen and used, on the JavaFX thread.
  <T extends Node> Optional<T> usable(String id, Class<T> type) {
    return Optional.ofNullable(scene().lookup("#" + id))
        .filter(type::isInstance)
        .map(type::cast)
        .filter(OpenWindow::isUsable);
  }

  /// A control by its ID, on the JavaFX thread.
  ///
  /// @throws IllegalStateException if the window does not have it, or it cannot be used
  <T extends Node> T control(String id, Class<T> type) {
    return usable(id, type)
        .orElseThrow(() -> new IllegalStateException(Text.of("#%s cannot be used", id)));
  }

  /// Whether a control can be seen and used, on the JavaFX thread.
  static boolean isUsable(Node node) {
    return !node.isDisabled() && node.getBoundsInLocal().getWidth() > 0 && isSeen(node);
  }

  private static boolean isSeen(Node node) {
    return node == null || node.isVisible() && isSeen(node.getParent());
  }

  /// Presses keys of the window, such as `Shortcut+Z`, on the JavaFX thread.
  void press(String keys) {
    scene().getAccelerators().get(KeyCombination.valueOf(keys)).run();
  }

  /// Starts from a preset, on the JavaFX thread.
  ///
  /// @param index its place in the list, from 0, or less than that from its end
  void choosePreset(int index) {
    control("preset-box", Button.class).fire();
    ListView<?> list =
        Window.getWindows().stream()
            .map(window -> window.getScene().lookup("#preset-list"))
            .filter(ListView.class::isInstance)
            .map(found -> (ListView<?>) found)
            .findFirst()
            .orElseThrow();
    list.getSelectionModel().select(Math.floorMod(index, list.getItems().size()));
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  /// Closes the window with nothing unsaved in it.
  private void close() throws Exception {
    onFx(() -> {
      choosePreset(0);
      Stage stage = stage();
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      return null;
    });
  }

  private static Stage stage() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
