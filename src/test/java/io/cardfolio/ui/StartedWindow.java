package io.cardfolio.ui;

import atlantafx.base.controls.Message;
import io.cardfolio.JavaProcess;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The program with its window in a process of its own. It waits for its customers, does one thing,
/// tells on standard output what it shows then, and closes its window.
final class StartedWindow {
  private static final String ACT = "test.act";
  private static final KeyCombination LARGER =
      new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
  private static final String UNTIL = "test.until";

  private StartedWindow() {}

  /// What is done in the window.
  enum Act {
    /// Nothing.
    NOTHING,
    /// The theme is changed, which is to be kept, and a notice says that it is not.
    CHANGE_THEME_IN_VAIN,
    /// The theme is changed, and the window stays open until a file is there.
    CHANGE_THEME_AND_WAIT,
    /// Text is made larger, which is to be kept.
    ENLARGE_TEXT,
    /// Something fails that nobody expected; its details are copied and the window is gone on with.
    FAIL,
    /// The window is drawn as on a screen of twice as many pixels.
    DRAW_TWICE_AS_FINE
  }

  /// Starts it.
  ///
  /// @param home what Java says of the home folder
  static JavaProcess start(String home, Act act, String... options) {
    List<String> all = new ArrayList<>(JavaProcess.HEADLESS);
    all.addAll(List.of("--enable-native-access=javafx.graphics", "-Duser.language=en"));
    all.add("-D" + ACT + "=" + act);
    all.addAll(List.of(options));
    return JavaProcess.start(all, StartedWindow.class, home);
  }

  /// Starts one that stays open until a file is there.
  static JavaProcess startUntil(String home, Path file) {
    return start(home, Act.CHANGE_THEME_AND_WAIT, "-D" + UNTIL + "=" + file);
  }

  /// What it has shown, once it was started and closed.
  static String said(String home, Act act, String... options) throws Exception {
    return start(home, act, options).said().strip();
  }

  static void main(String[] args) {
    ConfigFolder folder = ConfigFolder.of("Linux", Map.of(), args[0]);
    int code =
        CardfolioApp.open(
            new JobStudio(2, System::nanoTime),
            folder,
            Optional.empty(),
            (texts, compare) -> {
              Platform.runLater(new Onlooker(Act.valueOf(System.getProperty(ACT)))::start);
              return new Contents(
                  () -> new OverviewPane(texts, compare),
                  () -> new CustomersPane(texts, task -> Thread.ofVirtual().start(task)),
                  () -> new TransactionsPane(texts, task -> Thread.ofVirtual().start(task)),
                  () -> new QualityPane(texts, task -> Thread.ofVirtual().start(task)));
            });
    System.exit(code);
  }

  /// Looks at every frame until the customers are there and, where one is expected, the notice.
  private static final class Onlooker extends AnimationTimer {
    private final Act act;
    private boolean acted;

    Onlooker(Act act) {
      this.act = act;
    }

    @Override
    public void handle(long now) {
      if (Window.getWindows().isEmpty()) {
        return;
      }
      Stage stage = (Stage) Window.getWindows().getFirst();
      Scene scene = stage.getScene();
      if (scene == null || !(scene.lookup("#status-text") instanceof Labeled status)) {
        return;
      }
      if (status.getText() == null || !status.getText().matches("50.000 .*")) {
        return;
      }
      if (!acted) {
        acted = true;
        act(stage);
      } else if (isDone(scene)) {
        stop();
        tell(scene, status.getText());
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      }
    }

    private void act(Stage stage) {
      Scene scene = stage.getScene();
      switch (act) {
        case NOTHING -> {}
        case CHANGE_THEME_IN_VAIN -> press(scene, "#theme-button");
        case CHANGE_THEME_AND_WAIT -> {
          press(scene, "#theme-button");
          System.out.println("changed");
        }
        case ENLARGE_TEXT -> scene.getAccelerators().get(LARGER).run();
        case FAIL ->
            Platform.runLater(() -> {
              throw new IllegalStateException("odd");
            });
        case DRAW_TWICE_AS_FINE -> {
          stage.setRenderScaleX(2);
          stage.setRenderScaleY(2);
        }
      }
    }

    private boolean isDone(Scene scene) {
      return switch (act) {
        case NOTHING, ENLARGE_TEXT -> true;
        case CHANGE_THEME_AND_WAIT -> Files.exists(Path.of(System.getProperty(UNTIL)));
        case CHANGE_THEME_IN_VAIN, FAIL -> scene.lookup("#notice") != null;
        case DRAW_TWICE_AS_FINE -> scene.getWindow().getRenderScaleX() == 2;
      };
    }

    private void tell(Scene scene, String status) {
      Message notice = (Message) scene.lookup("#notice");
      System.out.println(
          status
              + "; "
              + (notice == null
                  ? "nothing to say"
                  : notice.getTitle() + " " + notice.getDescription()));
      if (act == Act.FAIL) {
        press(scene, "#copy-details");
        System.out.println(Clipboard.getSystemClipboard().getString());
        press(scene, "#theme-button");
        System.out.println("gone on with " + scene.getStylesheets().getFirst());
      }
      if (act == Act.DRAW_TWICE_AS_FINE) {
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(Transform.scale(2, 2));
        WritableImage picture = scene.getRoot().snapshot(twice, null);
        System.out.println(picture.getWidth() / scene.getWidth() + " times as fine");
      }
    }

    private static void press(Scene scene, String button) {
      ((ButtonBase) scene.lookup(button)).fire();
    }
  }
}
