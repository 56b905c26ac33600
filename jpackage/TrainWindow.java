import io.cardfolio.Launcher;
import io.cardfolio.ui.CardfolioApp;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Opens the window once, drags a slider, shows each tab and closes it, so that the AOT cache of
/// the app image knows the classes and the hot methods of it. Run by `BuildImage`, with a folder to
/// write in.
public final class TrainWindow {
  private static final Duration A_LOOK = Duration.millis(700);
  private static final Duration A_MOVE = Duration.millis(16);
  private static final int MOVES = 400;
  private static final int WIDTH = 1440;
  private static final long SECONDS_FOR_THE_WINDOW = 60;

  private TrainWindow() {}

  public static void main(String[] args) throws InterruptedException {
    if (!show(Path.of(args[0]))) {
      System.err.printf("The window did not close within %d s%n", SECONDS_FOR_THE_WINDOW);
      System.exit(1);
    }
    Launcher.main(new String[] {"--version"});
  }

  private static boolean show(Path folder) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Thread.ofPlatform()
        .start(() -> {
          CardfolioApp.open(
              new JobStudio(Runtime.getRuntime().availableProcessors(), System::nanoTime),
              new ConfigFolder(folder.resolve("preferences")),
              Optional.empty(),
              (texts, compare) -> {
                Platform.runLater(() -> after(A_LOOK, TrainWindow::widen));
                return new Contents(
                    () -> new OverviewPane(texts, compare),
                    () -> new CustomersPane(texts, task -> Thread.ofVirtual().start(task)),
                    () -> new TransactionsPane(texts, task -> Thread.ofVirtual().start(task)),
                    () -> new QualityPane(texts, task -> Thread.ofVirtual().start(task)));
              });
          closed.countDown();
        });
    return closed.await(SECONDS_FOR_THE_WINDOW, TimeUnit.SECONDS);
  }

  /// Makes room for the form beside the charts, which the screen may not have.
  private static void widen() {
    stage().setWidth(WIDTH);
    after(A_LOOK, TrainWindow::drag);
  }

  /// Moves the share of a segment as quickly as a mouse does.
  private static void drag() {
    Slider slider = (Slider) stage().getScene().lookup("#segment-0-slider");
    touch(slider, MouseEvent.MOUSE_PRESSED, true);
    Timeline moves =
        new Timeline(
            new KeyFrame(A_MOVE, _ -> slider.setValue(slider.getValue() % slider.getMax() + 1)));
    moves.setCycleCount(MOVES);
    moves.setOnFinished(_ -> {
      touch(slider, MouseEvent.MOUSE_RELEASED, false);
      after(A_LOOK, () -> look(0));
    });
    moves.play();
  }

  private static void touch(Slider slider, EventType<MouseEvent> what, boolean down) {
    Event.fireEvent(
        slider,
        new MouseEvent(
            what,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private static Stage stage() {
    return (Stage) Window.getWindows().getFirst();
  }

  private static void look(int tab) {
    Stage stage = stage();
    TabPane tabs = (TabPane) stage.getScene().lookup("#tabs");
    if (tab == tabs.getTabs().size()) {
      Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      return;
    }
    tabs.getSelectionModel().select(tab);
    after(A_LOOK, () -> look(tab + 1));
  }

  private static void after(Duration time, Runnable action) {
    PauseTransition pause = new PauseTransition(time);
    pause.setOnFinished(_ -> action.run());
    pause.play();
  }
}
