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
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Opens the window once, shows each tab and closes it, so that the AOT cache of the app image
/// knows the classes and the hot methods of it. Run by `BuildImage`, with a folder to write in.
public final class TrainWindow {
  private static final Duration A_LOOK = Duration.millis(700);
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
                Platform.runLater(() -> after(A_LOOK, () -> look(0)));
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

  private static void look(int tab) {
    Stage stage = (Stage) Window.getWindows().getFirst();
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
