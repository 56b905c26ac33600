package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;

/// Runs the command line as a shell does, in a folder of each test's own.
abstract class CliRuns {
  @TempDir Path folder;

  final AtomicBoolean interrupted = new AtomicBoolean();

  /// What a command gives.
  final Result run(Object... args) {
    return runTo(new ByteArrayOutputStream(), args);
  }

  /// What a command gives to a standard output that may fail.
  final Result runTo(OutputStream stdout, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(stdout, () -> false);
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Cli.run(console, interrupted, words);
    return new Result(
        code, stdout instanceof ByteArrayOutputStream said ? text(said) : "", text(err));
  }

  /// What was said, with the line ends of every system the same.
  private static String text(ByteArrayOutputStream said) {
    return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /// Refuses a command as wrong usage.
  final void wrong(String sentence, Object... args) {
    Result result = run(args);
    assertThat(result.err()).startsWith("Error: " + sentence);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  /// A customer table that this program did not make.
  final Path foreign() throws IOException {
    Path file = folder.resolve("foreign.csv");
    try (InputStream in = CliTest.class.getResourceAsStream("/customers-python-2000.csv")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return file;
  }

  /// The names of the files in a folder.
  static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a command gave.
  record Result(int code, String out, String err) {}
}
