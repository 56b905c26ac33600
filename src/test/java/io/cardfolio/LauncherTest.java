package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cardfolio.ui.CardfolioApp;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.work.JobStudio;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts the program as a process of its own, where the window cannot open.
class LauncherTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path TEST_CLASSES = Path.of("target", "test-classes");
  private static final String COMMAND_LINE =
      "use the command line, which does the same job: generate-customers --count 50000 --output"
          + " customers.csv --seed 42";

  @ParameterizedTest
  @ValueSource(strings = {"", "a.cardfolio.json", "A.CSV", "a.csv.gz", "a.csv.zst"})
  void withoutJavaFxItNamesTheCommandLine(String file) throws Exception {
    List<String> command = new ArrayList<>(List.of("-cp", CLASSES.toString()));
    command.add(Launcher.class.getName());
    if (!file.isEmpty()) {
      command.add(file);
    }
    assertThat(run(command.toArray(String[]::new)))
        .isEqualTo(
            new Ended(
                3,
                "The window cannot open because JavaFX is missing"
                    + " (javafx/application/Application); "
                    + COMMAND_LINE
                    + "\n"));
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() throws Exception {
    String reason =
        catchThrowableOfType(InvalidPathException.class, () -> Path.of("a\0b.csv")).getReason();
    Ended ended = run("-cp", System.getProperty("java.class.path"), Impossible.class.getName());
    assertThat(ended)
        .isEqualTo(
            new Ended(
                2,
                "Error: 'a·b.csv' cannot be a file name here (%s); choose another, or a locale that"
                        .formatted(reason.replace('\0', '·'))
                    + " knows its letters\n"));
  }

  @Test
  void aWindowThatCannotBeMadeEndsTheProgram() throws Exception {
    assertThat(brokenWindow(System.getProperty("java.class.path")))
        .isEqualTo(
            new Ended(
                1,
                "The window cannot open because of java.lang.IllegalStateException: no panes; "
                    + COMMAND_LINE
                    + "\n"));
  }

  @Test
  void aMissingLibraryEndsTheProgram() throws Exception {
    Ended ended = brokenWindow(CLASSES + File.pathSeparator + TEST_CLASSES);
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.said)
        .startsWith("The window cannot open because of java.lang.NoClassDefFoundError: ")
        .endsWith("; " + COMMAND_LINE + "\n");
  }

  private static Ended brokenWindow(String classPath) throws Exception {
    List<String> command = new ArrayList<>(List.of("--module-path", "target/javafx"));
    command.addAll(List.of("--add-modules", "javafx.controls", "-Dglass.platform=Headless"));
    command.addAll(List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED"));
    command.addAll(List.of("-Dprism.order=sw", "-cp", classPath, Broken.class.getName()));
    return run(command.toArray(String[]::new));
  }

  private static Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JavaProcess.UTF_8);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = JavaProcess.text(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  /// How a process ended.
  ///
  /// @param code its exit code
  /// @param said what it printed
  private record Ended(int code, String said) {}

  /// Opens a file whose name no shell can give.
  static final class Impossible {
    private Impossible() {}

    static void main() {
      Launcher.main(new String[] {"a\0b.csv"});
    }
  }

  /// A program whose window cannot be made.
  static final class Broken {
    private Broken() {}

    static void main() {
      System.exit(
          CardfolioApp.open(
              new JobStudio(1, System::nanoTime),
              new ConfigFolder(Path.of("target", "no-config")),
              Optional.empty(),
              (_, _) -> {
                throw new IllegalStateException("no panes");
              }));
    }
  }
}
