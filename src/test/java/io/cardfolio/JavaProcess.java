package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program in a process of its own: only there its locale, its clock and its locks are not those
/// of the tests.
///
/// @param process it runs
public record JavaProcess(Process process) {
  private static final int PATIENCE_SECONDS = 120;

  /// What makes a process say the same on every system.
  public static final List<String> UTF_8 =
      List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

  /// What a window needs that nobody sees.
  public static final List<String> HEADLESS =
      List.of(
          "--module-path",
          "target/javafx",
          "--add-modules",
          "javafx.controls",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw");

  /// Starts a program with the libraries of the tests.
  ///
  /// @param options what Java is told
  public static JavaProcess start(List<String> options, Class<?> program, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(UTF_8);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(words));
    try {
      return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that a process says until its end, with the line ends of every system the same.
  static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n");
  }

  /// What a program has said that ends as it should. One that hangs is ended.
  public String said() throws IOException, InterruptedException {
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    String said = text(process);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
