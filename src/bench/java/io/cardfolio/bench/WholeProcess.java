package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program from start to end and takes its time and memory, as whoever called it would.
final class WholeProcess {
  private static final long POLL_MILLIS = 10;
  private static final String PEAK = "VmHWM:";
  private static final long BYTES_A_KILOBYTE = 1_024;

  private final List<String> command;
  private final Path errors;

  /// A program that succeeds; what it prints goes nowhere.
  ///
  /// @param errors a file for what it says on standard error
  WholeProcess(List<String> command, Path errors) {
    this.command = List.copyOf(command);
    this.errors = errors;
  }

  /// How the memory of a process is measured on this system, if it is.
  static String memoryMeasure() {
    return Files.exists(Path.of("/proc/self/status"))
        ? Text.of(
            "most that was resident by the system's own mark (VmHWM), read every %d ms, the highest"
                + " of all rounds; MB are 10^6 bytes",
            POLL_MILLIS)
        : "not measured, as this system does not tell";
  }

  /// Runs it once.
  ///
  /// @throws IllegalStateException if it fails, with what it said
  Run run() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = Run.NOT_MEASURED;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          Text.of("%s ended with %d: %s", command, process.exitValue(), Files.readString(errors)));
    }
    return new Run(seconds, peak);
  }

  /// The system's own high-water mark; asking often loses only what comes within the last poll.
  private static long peak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("\\D", "")) * BYTES_A_KILOBYTE;
        }
      }
    } catch (IOException _) {
      // The process has just ended, or this is no Linux.
    }
    return Run.NOT_MEASURED;
  }
}
