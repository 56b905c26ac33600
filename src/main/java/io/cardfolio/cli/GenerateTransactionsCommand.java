package io.cardfolio.cli;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private final Console console;
  private final AtomicBoolean interrupted;

  @Mixin private PortfolioOptions portfolio;

  @SetsKey("transactions.months")
  @Option(
      names = "--months",
      paramLabel = "N",
      converter = WholeNumberConverter.Months.class,
      description = "Months up to the as-of date, 1 to 60 (default: 18).")
  private Long months;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "CSV file to write, packed if it ends in .csv.gz or .csv.zst; - for standard output.",
        "Default: transactions.csv; for a shard a name as",
        "transactions-03-of-16.csv."
      })
  private String output;

  @Mixin private RunOptions options;

  GenerateTransactionsCommand(Console console, AtomicBoolean interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public Integer call() throws IOException {
    if (options.defects().asksForHelp()) {
      console.out().print(DefectsOption.help());
      return ExitCode.DONE;
    }
    Shard part = options.shard().read();
    String target = output == null ? part.fileName(FileContent.TRANSACTIONS.label()) : output;
    PortfolioSpec spec = spec();
    Portfolio made = Portfolio.of(spec);
    Targets targets = targets(target, spec);
    ProgressBar progress = new ProgressBar(console, options.quiet(), interrupted);
    long start = System.nanoTime();
    TransactionOutcome outcome;
    try {
      outcome = make(made, part, targets, progress);
    } finally {
      progress.clear();
    }
    long nanos = System.nanoTime() - start;
    if (!options.quiet()) {
      Console told = targets.transactions().isEmpty() ? console.resultsToMessages() : console;
      tell(told, outcome, targets, targets.saved(target));
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
    PortfolioSpec spec = options.defects().in(portfolio.read());
    options
        .defects()
        .refuse(
            spec.defects().ofCustomers(),
            "customers",
            "use generate-customers with --transactions FILE");
    if (months == null) {
      return spec;
    }
    return spec.withTransactions(spec.transactions().withMonths(months.intValue()));
  }

  private Targets targets(String target, PortfolioSpec spec) throws IOException {
    Optional<Path> file = Targets.file(target);
    Targets targets =
        Targets.of(Optional.empty(), file, options.manifest().read(file), spec.defects());
    targets.requireOtherThan(portfolio, "--output");
    return targets;
  }

  private TransactionOutcome make(Portfolio made, Shard part, Targets targets, Progress progress)
      throws IOException {
    return targets.transactions().isPresent()
        ? new ExportJob(made, part, options.threads())
            .run(targets.plan(), step -> progress.goOn(step.rows(), step.of()))
            .transactions()
            .orElseThrow()
        : console.writeRaw(
            out -> new TransactionJob(made, part, options.threads()).write(out, progress));
  }

  private static void tell(
      Console console, TransactionOutcome outcome, Targets targets, String saved) {
    console.out().print(ViolationsText.of(outcome.report()));
    console.out().println(DefectsText.orVerdict(outcome.defects(), outcome.report()));
    console.out().println();
    console.out().print(TransactionStatisticsText.of(outcome.summary()));
    console.out().println();
    console.out().println(saved);
    if (outcome.defects().isPresent()) {
      console.out().println(DefectsText.listed(targets.transactionDefects()));
    }
  }
}
