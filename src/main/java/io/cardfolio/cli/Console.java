package io.cardfolio.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes: results, messages, and whether somebody watches.
///
/// @param out results
/// @param err messages and progress
/// @param raw the bytes of results, for a CSV on standard output
/// @param terminal whether messages go to a terminal
record Console(PrintStream out, PrintStream err, OutputStream raw, boolean terminal) {
  /// The console of this process. Text is UTF-8, as the data is, but for Windows, whose terminals
  /// have code pages of their own.
  static Console system() {
    return new Console(
        print(FileDescriptor.out, "stdout.encoding"),
        print(FileDescriptor.err, "stderr.encoding"),
        new FileOutputStream(FileDescriptor.out),
        isErrorTerminal());
  }

  /// Whether messages go to a terminal. Linux tells it of each stream; elsewhere Java tells whether
  /// the process as a whole has one.
  private static boolean isErrorTerminal() {
    Path streams = Path.of("/proc/self/fd");
    if (!Files.isDirectory(streams)) {
      return System.console().isTerminal();
    }
    try {
      String target = streams.resolve("2").toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /// The same console with results among the messages, so that standard output holds data alone.
  Console resultsToMessages() {
    return new Console(err, err, raw, terminal);
  }

  private static PrintStream print(FileDescriptor descriptor, String encoding) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Charset charset =
        windows ? Charset.forName(System.getProperty(encoding, "UTF-8")) : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
