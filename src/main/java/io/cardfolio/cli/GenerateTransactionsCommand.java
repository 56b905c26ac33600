package io.cardfolio.cli;

import io.cardfolio.export.manifest.FileContent;
import io.cardfolio.job.DefectFile;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes the transactions of customers, validates them, writes them and prints their statistics.
@Command(
    name = GenerateTransactionsCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes the transactions of the customers that generate-customers makes from the same"
          + " settings, and writes them to a CSV file."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  cardfolio generate-transactions",
      "  cardfolio generate-transactions --count 50000 --months 24 --output transactions.csv.gz",
      "  cardfolio generate-transactions --config travel.cardfolio.json --output - | head",
      "  cardfolio generate-transactions --defects orphan-customer=0.5,negative-amount=1",
      "  cardfolio generate-transactions --count 1000000 --shard 3/16"
    })
final class GenerateTransactionsCommand implements Callable<Integer> {
  static final String NAME = "generate-transactions";

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Mixin private PortfolioOptions portfolio;

  @SetsKey("transactions.months")
  @Option(
      names = "--months",
      paramLabel = "N",
      description = "Months up to the as-of date, 1 to 60 (default: 18).")
  private Integer months;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "CSV file to write, packed if it ends in .csv.gz or .csv.zst; - for standard output.",
        "Default: transactions.csv; for a shard a name as",
        "transactions-03-of-16.csv."
      })
  private String output;

  @Mixin private ManifestOption manifest;
  @Mixin private DefectsOption defects;
  @Mixin private ShardOption shard;
  @Mixin private ThreadsOption threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  GenerateTransactionsCommand(Console console, AtomicBoolean interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public Integer call() throws IOException {
    if (defects.asksForHelp()) {
      console.out().print(DefectsOption.help());
      return ExitCode.DONE;
    }
    Shard part = shard.read();
    String target = output == null ? part.fileName(FileContent.TRANSACTIONS.label()) : output;
    boolean toStandardOutput = target.equals(STANDARD_OUTPUT);
    Console told = toStandardOutput ? console.resultsToMessages() : console;
    PortfolioSpec spec = spec();
    Portfolio made = Portfolio.of(spec);
    Optional<Path> file =
        toStandardOutput ? Optional.empty() : Optional.of(FileArguments.path(target));
    Optional<Path> manifestFile = manifest.read(file);
    if (file.isPresent()) {
      portfolio.requireOther("--output", file.get());
    }
    Optional<Path> labels =
        file.flatMap(it -> DefectFile.beside(it, spec.defects().ofTransactions()));
    if (labels.isPresent()) {
      portfolio.requireOther("the list of defects", labels.get());
    }
    if (manifestFile.isPresent()) {
      portfolio.requireOther("--manifest", manifestFile.get());
    }
    ProgressBar progress = new ProgressBar(console, quiet, interrupted);
    long start = System.nanoTime();
    TransactionOutcome outcome;
    try {
      outcome =
          file.isPresent()
              ? new ExportJob(made, part, threads.count())
                  .run(
                      plan(file.get(), labels, manifestFile),
                      step -> progress.goOn(step.rows(), step.of()))
                  .transactions()
                  .orElseThrow()
              : console.writeRaw(
                  out -> new TransactionJob(made, part, threads.count()).write(out, progress));
    } finally {
      progress.clear();
    }
    if (!quiet) {
      long nanos = System.nanoTime() - start;
      String saved = toStandardOutput ? "standard output" : target;
      told.out().print(ViolationsText.of(outcome.report()));
      told.out().println(DefectsText.orVerdict(outcome.defects(), outcome.report()));
      told.out().println();
      told.out().print(TransactionStatisticsText.of(outcome.summary()));
      told.out().println();
      told.out()
          .println(
              "✓ Successfully saved to "
                  + manifestFile.map(it -> saved + " and " + it).orElse(saved));
      if (outcome.defects().isPresent()) {
        told.out().println(DefectsText.listed(labels));
      }
      told.out()
          .print(
              DefectsText.leftOut(
                  spec.defects().ofCustomers(),
                  "they are of customers, and these are the transactions of customers without"
                      + " defects"));
      told.out().println(RateText.of(outcome.report().rows(), nanos));
    }
    return outcome.isAsExpected() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private PortfolioSpec spec() throws IOException {
    PortfolioSpec spec = defects.in(portfolio.read());
    defects.refuse(
        spec.defects().ofCustomers(),
        "customers",
        "use generate-customers with --transactions FILE");
    return months == null ? spec : spec.withTransactions(spec.transactions().withMonths(months));
  }

  private static ExportPlan plan(Path file, Optional<Path> labels, Optional<Path> manifest) {
    return new ExportPlan(
        Stream.concat(
                Stream.of(new ExportPlan.PlannedFile(FileContent.TRANSACTIONS, file)),
                labels.stream()
                    .map(it ->
                        new ExportPlan.PlannedFile(FileContent.TRANSACTION_DEFECT_LABELS, it)))
            .toList(),
        manifest);
  }
}
