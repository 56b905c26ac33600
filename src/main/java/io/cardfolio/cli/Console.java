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
record Console(PrintStream out, PrintStream err, StandardOutput raw, boolean terminal) {
  /// The console of this process. Text is UTF-8, as the data is, but for Windows, whose terminals
  /// have code pages of their own.
  static Console system() {
    StandardOutput data = StandardOutput.system();
    return new Console(
        print(data, "stdout.encoding"),
        print(new FileOutputStream(FileDescriptor.err), "stderr.encoding"),
        data,
        isErrorTerminal());
  }

  /// Whether messages go to a terminal. Linux tells it of each stream; elsewhere Java tells whether
  /// the process as a whole has one.
  private static boolean isErrorTerminal() {
    Path streams = Path.of("/proc/self/fd");
    if (!Files.isDirectory(streams)) {
      return hasTerminal();
    }
    try {
      String target = streams.resolve("2").toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes bytes to standard output.
  ///
  /// @throws IOException if it does not take them, with a sentence that says so
  <R> R writeRaw(RawContent<R> content) throws IOException {
    return content.writeTo(raw);
  }

  /// The same console with results among the messages, so that standard output holds data alone.
  Console resultsToMessages() {
    return new Console(err, err, raw, terminal);
  }

  @SuppressWarnings("SystemConsoleNull") // It is null again in JDK 25 where streams are piped.
  private static boolean hasTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream print(OutputStream stream, String encoding) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String own = System.getProperty(encoding, "UTF-8");
    // Java gives a stream that goes to no terminal the encoding of the system.
    boolean codePage =
        windows && (hasTerminal() || !own.equals(System.getProperty("native.encoding")));
    Charset charset = codePage ? Charset.forName(own) : StandardCharsets.UTF_8;
    return new PrintStream(stream, true, charset);
  }

  /// Writes bytes.
  ///
  /// @param <R> what the writing finds out
  @FunctionalInterface
  interface RawContent<R> {
    R writeTo(OutputStream out) throws IOException;
  }
}
