package io.cardfolio.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Any words on the command line end with an exit code that is documented, and with sentences.
/// Everything is interrupted at once, so that no run is long; names have no slash, so that nothing
/// is touched but the folder in which it runs.
public final class CommandLineFuzz {
  private static final String[] COMMANDS = {
    GenerateCustomersCommand.NAME,
    GenerateTransactionsCommand.NAME,
    ValidateCommand.NAME,
    VerifyCommand.NAME,
    SettingsCommand.NAME
  };
  private static final String[] WORDS = {
    "--as-of",
    "--config",
    "--count",
    "--customers",
    "--defects",
    "--errors",
    "--format",
    "--help",
    "--manifest",
    "--months",
    "--output",
    "--preset",
    "--quiet",
    "--seed",
    "--shard",
    "--threads",
    "--transactions",
    "--version",
    "-c",
    "-e",
    "-f",
    "-m",
    "-n",
    "-o",
    "-p",
    "-q",
    "-s",
    "-t",
    "json",
    "text",
    "1/2",
    "0",
    "-1",
    "99999999",
    "42",
    "2025-12-31",
    "balanced",
    "missing=0.5",
    "customers.csv",
    "a.csv.gz",
    "b.csv.zst",
    "c.json",
    "-",
    "--",
    "=",
    ""
  };
  private static final Set<Integer> DOCUMENTED =
      Set.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.WRONG_USAGE, ExitCode.INTERRUPTED);
  private static final int MOST_WORDS = 8;

  /// Of so many tries one begins with any word; to make all commands ready for it takes the
  /// longest.
  private static final int WITHOUT_COMMAND = 16;

  private static final int LONGEST_WORD = 40;

  private CommandLineFuzz() {}

  /// One try.
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(messages, true, StandardCharsets.UTF_8);
    StandardOutput nowhere = new StandardOutput(OutputStream.nullOutputStream(), () -> false);
    Console console = new Console(out, out, nowhere, false);
    String[] words = words(data);
    int code = Cli.run(console, new AtomicBoolean(true), words);
    String told = messages.toString(StandardCharsets.UTF_8);
    if (!DOCUMENTED.contains(code)
        || code != ExitCode.DONE && told.isBlank()
        || isForProgrammers(told, words)) {
      throw new AssertionError(List.of(words) + " ended with " + code + ": " + told);
    }
  }

  /// Whether it says what no word has said before.
  private static boolean isForProgrammers(String told, String... words) {
    return Stream.of("should not", "Exception", "\tat ")
        .anyMatch(
            mark -> told.contains(mark) && Stream.of(words).noneMatch(word -> word.contains(mark)));
  }

  private static String[] words(FuzzedDataProvider data) {
    List<String> words = new ArrayList<>();
    if (data.consumeInt(1, WITHOUT_COMMAND) > 1) {
      words.add(data.pickValue(COMMANDS));
    }
    int count = data.consumeInt(0, MOST_WORDS);
    for (int i = 0; i < count; i++) {
      String word =
          data.consumeBoolean() ? data.pickValue(WORDS) : data.consumeString(LONGEST_WORD);
      String glued = data.consumeBoolean() ? "=" + data.consumeString(LONGEST_WORD) : "";
      words.add((word + glued).replace('/', word.equals("1/2") ? '/' : '_').replace('\\', '_'));
    }
    return words.toArray(String[]::new);
  }
}
