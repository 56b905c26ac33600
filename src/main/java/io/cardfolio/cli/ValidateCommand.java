package io.cardfolio.cli;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.WholeFile;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.report.ReportJson;
import io.cardfolio.job.report.ViolationsCsv;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.job.validate.ValidateTransactionsJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
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

/// Holds a CSV file of customers, or one of their transactions, against settings and prints what is
/// wrong in it.
@Command(
    name = ValidateCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what is wrong in a CSV file of customers or of their transactions, whoever made it."
    },
    sortOptions = false,
    footer = {
      "",
      "The exit code is 0 if there is no error (warnings may be there), 1 otherwise.",
      "",
      "Examples:",
      "  cardfolio validate customers.csv",
      "  cardfolio validate customers.csv --errors errors.csv",
      "  cardfolio validate customers.csv --config travel.cardfolio.json --format json",
      "  cardfolio validate --transactions transactions.csv.gz --customers customers.csv"
    })
final class ValidateCommand implements Callable<Integer> {
  static final String NAME = "validate";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      converter = FileArguments.Converter.class,
      description = {
        "CSV file of customers with a header line, as it is or packed with gzip or zstd."
      })
  private Path file;

  @Option(
      names = "--transactions",
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "Instead of FILE: CSV file of transactions, as it is or packed.")
  private Path transactions;

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "With --transactions: CSV file of their customers, as it is or packed.")
  private Path customers;

  @Mixin private SettingsOption settings;

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

  @Mixin private ThreadsOption threads;

  ValidateCommand(Console console, AtomicBoolean interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public Integer call() throws IOException {
    requireOneTable();
    requireOtherThanErrors("FILE", file);
    requireOtherThanErrors("--transactions", transactions);
    requireOtherThanErrors("--customers", customers);
    if (errors != null) {
      settings.requireOther("--errors", errors);
    }
    PortfolioSpec spec = settings.read();
    ProgressBar progress = new ProgressBar(console, format == ReportFormat.JSON, interrupted);
    long start = System.nanoTime();
    Found found;
    try {
      found = transactions == null ? customers(spec, progress) : transactions(spec, progress);
    } finally {
      progress.clear();
    }
    long nanos = System.nanoTime() - start;
    if (errors != null) {
      WholeFile.write(
          errors,
          out -> {
            ViolationsCsv.write(found.report(), Compression.of(errors), out);
            return found;
          });
    }
    switch (format) {
      case TEXT -> tell(found, nanos);
      case JSON ->
          console.writeRaw(out -> {
            found.json().write(out);
            return found;
          });
    }
    return found.report().isValid() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void requireOneTable() {
    if (transactions == null && customers == null && file == null) {
      throw new WrongUsageException(
          "No file is given; give a file of customers, or --transactions and --customers");
    }
    if ((transactions == null) != (customers == null)) {
      throw new WrongUsageException(
          transactions == null
              ? "--customers goes with --transactions; give both, or the file of customers alone,"
                  + " without an option"
              : "--transactions goes with --customers; give the file of their customers too");
    }
    if (file != null && transactions != null) {
      throw new WrongUsageException(
          Text.of(
              "%s stands beside --transactions and --customers; validate it in a run of its own",
              file));
    }
  }

  private void requireOtherThanErrors(String readAs, Path read) throws IOException {
    if (errors != null && read != null) {
      FileArguments.requireDifferent("--errors", errors, readAs, read);
    }
  }

  private Found customers(PortfolioSpec spec, Progress progress) throws IOException {
    CustomerOutcome outcome = new ValidateCustomersJob(spec, threads.count()).run(file, progress);
    return new Found(
        outcome.report(),
        CustomerStatisticsText.of(outcome.summary()),
        new ReportJson(spec, outcome));
  }

  private Found transactions(PortfolioSpec spec, Progress progress) throws IOException {
    TransactionOutcome outcome =
        new ValidateTransactionsJob(spec, threads.count()).run(transactions, customers, progress);
    return new Found(
        outcome.report(),
        TransactionStatisticsText.of(outcome.summary()),
        new ReportJson(spec, outcome));
  }

  private void tell(Found found, long nanos) {
    ValidationReport report = found.report();
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
    console.out().print(found.statistics());
    console.out().println();
    console.out().println(RateText.of(report.rows(), nanos));
  }

  /// What was found in a table, ready to be told.
  ///
  /// @param report what is wrong in it
  /// @param statistics what it comes to, as text
  /// @param json both for scripts
  private record Found(ValidationReport report, String statistics, ReportJson json) {}
}
