package io.cardfolio.cli;

import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.json.JsonWording;
import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Text;
import io.cardfolio.validate.spec.IllegalSpecException;
import io.cardfolio.validate.spec.SpecProblem;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place that maps what goes wrong to a sentence and an exit code.
final class Failures {
  /// What stands between what is wrong and what to do.
  private static final String ADVICE = "; ";

  private Failures() {}

  static int wrongUsage(Console console, ParameterException e) {
    say(
        console,
        e instanceof UnmatchedArgumentException unmatched
            ? UnmatchedText.of(unmatched)
            : e.getMessage());
    console.err().printf("See '%s --help'.%n", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.WRONG_USAGE;
  }

  static int report(Console console, Exception e) {
    return switch (e) {
      case IllegalSpecException illegal -> {
        illegal.problems().forEach(problem -> say(console, told(problem).toString()));
        yield ExitCode.WRONG_USAGE;
      }
      case JsonException json -> {
        json.problems().forEach(problem -> say(console, problem.toString()));
        yield ExitCode.WRONG_USAGE;
      }
      case WrongUsageException wrong -> say(console, wrong.getMessage(), ExitCode.WRONG_USAGE);
      case JobCancelledException _ ->
          say(console, "Interrupted; no file was written", ExitCode.INTERRUPTED);
      case InvalidDataException invalid -> {
        console.err().print(ViolationsText.of(invalid.report()));
        yield say(console, invalid.getMessage() + "; no file was written", ExitCode.FAILED);
      }
      case ReaderGoneException _ -> ExitCode.READER_GONE;
      case IOException io -> say(console, io.getMessage(), ExitCode.FAILED);
      default ->
          say(
              console,
              Text.of("Something went wrong that should not (%s); please report it", e),
              ExitCode.FAILED);
    };
  }

  /// What is wrong in the settings and, where the sentence does not say it, what puts it right.
  static Sentence told(SpecProblem problem) {
    return problem
        .fix()
        .filter(_ -> !problem.message().wording().english().contains(ADVICE))
        .map(fix -> JsonWording.AND.with(problem.message(), small(fix.label().toString())))
        .orElse(problem.message());
  }

  /// The words of a button within a sentence.
  private static String small(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static int say(Console console, String sentence, int exitCode) {
    say(console, sentence);
    return exitCode;
  }

  private static void say(Console console, String sentence) {
    console.err().println("Error: " + Printable.of(sentence));
  }
}
