package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Message;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.transactions.TransactionsPane;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window starts whatever it finds around it, in a process of its own, makes its customers, and
/// says what it did about it.
class StaleStatesTest {
  @TempDir private Path home;

  @Test
  void damagedPreferencesAreSaid() throws Exception {
    Path file = preferences();
    Files.write(file, new byte[] {'{', 0, (byte) 0xff});
    assertThat(started(home.toString()))
        .startsWith("50,000")
        .contains("Your preferences could not be read", file + " cannot be used: it is not UTF-8");
  }

  @Test
  void aUserWithoutAHomeIsToldWherePreferencesAre() throws Exception {
    assertThat(started("?", "-Djava.io.tmpdir=" + home))
        .startsWith("50,000")
        .contains("There is no home folder to keep your preferences in", home.toString());
    assertThat(Path.of("?")).doesNotExist();
  }

  @Test
  void aConfigurationThatCannotBeWrittenIsSaidWhenSomethingIsToBeKept() throws Exception {
    Files.writeString(home.resolve(".config"), "a file where the folder should be");
    assertThat(started(home.toString(), "-Dtest.keep=true"))
        .startsWith("50,000")
        .contains(
            "Your preferences cannot be kept",
            "Cannot write " + home.resolve(".config/cardfolio/preferences.json") + ": ");
  }

  @Test
  void languagesTimeZonesAndOtherDigitsDoNotMatter() throws Exception {
    for (List<String> options :
        List.of(
            List.of("-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=Pacific/Apia"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Africa/Cairo"))) {
      assertThat(started(home.toString(), options.toArray(String[]::new)))
          .as("%s", options)
          .matches("50.000 .*; nothing to say");
    }
  }

  private Path preferences() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config").resolve("cardfolio"));
    return folder.resolve("preferences.json");
  }

  /// What a window that was started and closed has said.
  private static String started(String userHome, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", "target/javafx", "--add-modules", "javafx.controls"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.language=en"));
    command.addAll(List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Started.class.getName(), userHome));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said.strip();
  }

  /// The program, which tells on standard output what it shows, and closes its window.
  static final class Started {
    private Started() {}

    static void main(String[] args) {
      ConfigFolder folder = ConfigFolder.of("Linux", Map.of(), args[0]);
      int code =
          CardfolioApp.open(
              new JobStudio(2, System::nanoTime),
              folder,
              Optional.empty(),
              (texts, compare) -> {
                Platform.runLater(new Onlooker()::start);
                return new Contents(
                    () -> new OverviewPane(texts, compare),
                    () -> new CustomersPane(texts, task -> Thread.ofVirtual().start(task)),
                    () -> new TransactionsPane(texts, task -> Thread.ofVirtual().start(task)),
                    () -> new QualityPane(texts, task -> Thread.ofVirtual().start(task)));
              });
      System.exit(code);
    }
  }

  /// Looks at every frame until the customers are there and, where one is expected, the notice.
  private static final class Onlooker extends AnimationTimer {
    /// Whether something is to be kept, by changing the theme.
    private static final boolean KEEPS = Boolean.getBoolean("test.keep");

    private boolean changed;

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
      if (KEEPS && !changed) {
        changed = true;
        ((ButtonBase) scene.lookup("#theme-button")).fire();
      }
      Message notice = (Message) scene.lookup("#notice");
      if (KEEPS && notice == null) {
        return;
      }
      stop();
      System.out.println(
          status.getText()
              + "; "
              + (notice == null
                  ? "nothing to say"
                  : notice.getTitle() + " " + notice.getDescription()));
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }
}
