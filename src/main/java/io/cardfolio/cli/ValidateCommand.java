package io.cardfolio.cli;

import io.cardfolio.export.Compression;
import io.cardfolio.export.WholeFile;
import io.cardfolio.job.ErrorList;
import io.cardfolio.job.Outcome;
import io.cardfolio.job.ReportJson;
import io.cardfolio.job.ValidateJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds a CSV file of customers against settings and prints what is wrong in it.
@Command(
    name = ValidateCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says what is wrong in a CSV file of customers, whoever made it.",
    sortOptions = false,
    footer = {
      "",
      "The exit code is 0 if there is no error (warnings may be there), 1 otherwise.",
      "",
      "Examples:",
      "  cardfolio validate customers.csv",
      "  cardfolio validate customers.csv --errors errors.csv",
      "  cardfolio validate customers.csv --config travel.cardfolio.json --format json"
    })
final class ValidateCommand implements Callable<Integer> {
  static final String NAME = "validate";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Parameters(
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "CSV file with a header line, as it is or packed with gzip or zstd.")
  private Path file;

  @Mixin private Settings settings;

  @Option(
      names = {"-e", "--errors"},
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "Also write each violation to this CSV file.")
  private Path errors;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = ReportFormat.Converter.class,
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Mixin private Threads threads;

  ValidateCommand(Console console, AtomicBoolean interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public Integer call() throws IOException {
    if (errors != null) {
      FileArguments.requireDifferent("--errors", errors, "FILE", file);
      settings.requireOther("--errors", errors);
    }
    PortfolioSpec spec = settings.read();
    ProgressBar progress = new ProgressBar(console, format == ReportFormat.JSON, interrupted);
    long start = System.nanoTime();
    Outcome outcome;
    try {
      outcome = new ValidateJob(spec, threads.count()).run(file, progress);
    } finally {
      progress.clear();
    }
    long nanos = System.nanoTime() - start;
    if (errors != null) {
      WholeFile.write(
          errors,
          out -> {
            ErrorList.write(outcome.report(), Compression.of(errors), out);
            return outcome;
          });
    }
    switch (format) {
      case TEXT -> tell(outcome, nanos);
      case JSON ->
          console.writeRaw(out -> {
            new ReportJson(spec, outcome).write(out);
            return outcome;
          });
    }
    return outcome.report().isValid() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void tell(Outcome outcome, long nanos) {
    ValidationReport report = outcome.report();
    console.out().print(ViolationsText.of(report));
    console.out().println(ViolationsText.verdict(report));
    if (errors != null) {
      console.out().println("✓ Violations saved to " + errors);
      if (report.notKept() > 0) {
        console
            .out()
            .printf(
                Locale.ROOT,
                "  The first %,d of each rule; %,d more were counted%n",
                ValidationReport.KEPT_PER_RULE,
                report.notKept());
      }
    }
    console.out().println();
    console.out().print(StatisticsText.of(outcome.summary()));
    console.out().println();
    console.out().println(RateText.of(report.rows(), nanos));
  }
}
