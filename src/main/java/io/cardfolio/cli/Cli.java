package io.cardfolio.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: parses it, runs the command, and maps what goes wrong to a sentence and an
/// exit code.
@Command(
    name = "cardfolio",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes synthetic credit-card customers, the same on every machine and day.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Without arguments the window opens; with the name of a settings or CSV file alone it shows",
      "that.",
      "",
      "Examples:",
      "  cardfolio generate-customers --count 50000 --output data/customers.csv --seed 42",
      "  cardfolio validate data/customers.csv --errors errors.csv",
      "  cardfolio verify data/customers.manifest.json",
      "  cardfolio settings --preset premium-travel > travel.cardfolio.json"
    })
public final class Cli implements Runnable {
  @Spec private CommandSpec command;

  private Cli() {}

  /// Runs a command in this process.
  ///
  /// @param args the words of the command line
  /// @return the exit code: 0 done, 1 failed, 2 wrong usage or settings, 130 interrupted, 141 the
  ///   reader of standard output has gone
  public static int run(String... args) {
    try (Interrupts interrupts = Interrupts.listen()) {
      return run(Console.system(), interrupts.flag(), args);
    }
  }

  /// Says why no file can have a name that was given to be opened.
  ///
  /// @return the exit code
  public static int refuseName(String name, InvalidPathException cause) {
    return Failures.report(Console.system(), FileArguments.wrongName(name, cause));
  }

  static int run(Console console, AtomicBoolean interrupted, String... args) {
    CommandLine line = new CommandLine(new Cli());
    commands(console, interrupted, args).forEach((name, it) -> line.addSubcommand(name, it.get()));
    // A name that begins with @ is a name, not that of a file of words.
    line.setExpandAtFiles(false)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setParameterExceptionHandler((e, _) -> Failures.wrongUsage(console, e))
        .setExecutionExceptionHandler((e, _, _) -> Failures.report(console, e));
    int exitCode = execute(line, console, args);
    if (exitCode == ExitCode.DONE && console.out().checkError()) {
      if (console.raw().isReaderGone()) {
        return ExitCode.READER_GONE;
      }
      console.err().println("Error: Cannot write to standard output");
      return ExitCode.FAILED;
    }
    return exitCode;
  }

  /// The commands to choose from, or the one that was chosen: to read what a command says of its
  /// options takes longer than to make a thousand rows.
  private static Map<String, Supplier<Object>> commands(
      Console console, AtomicBoolean interrupted, String... args) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put(
        GenerateCustomersCommand.NAME, () -> new GenerateCustomersCommand(console, interrupted));
    all.put(
        GenerateTransactionsCommand.NAME,
        () -> new GenerateTransactionsCommand(console, interrupted));
    all.put(ValidateCommand.NAME, () -> new ValidateCommand(console, interrupted));
    all.put(VerifyCommand.NAME, () -> new VerifyCommand(console, interrupted));
    all.put(SettingsCommand.NAME, () -> new SettingsCommand(console));
    return args.length > 0 && all.containsKey(args[0]) ? Map.of(args[0], all.get(args[0])) : all;
  }

  private static int execute(CommandLine line, Console console, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console
          .err()
          .println("Error: Memory ran out; give Java more, as in -Xmx2g, or use fewer rows");
      return ExitCode.FAILED;
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /// The commands in a sentence.
  static String choice(CommandSpec program) {
    List<String> names = List.copyOf(program.subcommands().keySet());
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "No command; choose " + choice(command));
  }
}
