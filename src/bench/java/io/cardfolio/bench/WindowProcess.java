package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program that works the window, in a process of its own, and hears the lines that it
/// prints. The window is painted in software, and on no screen where there is none.
final class WindowProcess {
  private static final String SYSTEM = System.getProperty("os.name");

  private final List<String> command;

  /// A program that prints figures.
  ///
  /// @param options more options of its Java
  WindowProcess(Options options, Class<?> program, List<String> moreOptions, Object... arguments) {
    List<String> all = new ArrayList<>(Program.java(program, arguments));
    List<String> java = new ArrayList<>(moreOptions);
    java.add("-Dprism.order=sw");
    if (SYSTEM.equals("Linux") && System.getenv("DISPLAY") == null) {
      java.add("-Dglass.platform=Headless");
    }
    Path javaFx = options.target().resolve("javafx");
    java.addAll(
        List.of(
            "--module-path",
            javaFx.toString(),
            "--add-modules",
            "javafx.controls",
            "--enable-native-access=javafx.graphics"));
    all.addAll(1, java);
    command = List.copyOf(all);
  }

  /// What hears a line.
  interface Listener {
    void hear(String line);
  }

  /// Runs it to its end.
  ///
  /// @throws IllegalStateException if it fails, with one sentence; what went wrong is on standard
  ///   error
  void run(Listener listener) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        listener.hear(line);
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          Text.of("%s ended with %d; why is above", command.getLast(), process.exitValue()));
    }
  }
}
