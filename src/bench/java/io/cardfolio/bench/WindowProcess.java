package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs a program that works the window, in a process of its own, and hears the lines that it
/// prints. The window is painted in software, and on no screen where there is none.
final class WindowProcess {
  private static final String SYSTEM = System.getProperty("os.name");

  private final Class<?> program;
  private final List<String> command;

  /// A program that prints figures.
  ///
  /// @param java what opens the window
  /// @param moreOptions more options of it
  WindowProcess(
      List<String> java, List<String> moreOptions, Class<?> program, Object... arguments) {
    List<String> all = new ArrayList<>(java);
    all.addAll(moreOptions);
    all.add("-Dprism.order=sw");
    if (SYSTEM.equals("Linux") && System.getenv("DISPLAY") == null) {
      all.add("-Dglass.platform=Headless");
    }
    all.add(program.getName());
    this.program = program;
    command = Program.words(all, arguments);
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
          Text.of("%s ended with %d; why is above", program.getName(), process.exitValue()));
    }
  }
}
