package io.cardfolio.cli;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.Exported;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes customers, validates them, writes them and prints their statistics.
@Command(
    name = GenerateCustomersCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes customers, validates them and writes them to a CSV file.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  cardfolio generate-customers",
      "  cardfolio generate-customers --count 50000 --output data/customers.csv --seed 42",
      "  cardfolio generate-customers --config travel.cardfolio.json --output - | head",
      "  cardfolio generate-customers --count 1000000 --output customers.csv.gz",
      "  cardfolio generate-customers --count 1000000 --output customers.csv.gz --manifest",
      "  cardfolio generate-customers --transactions transactions.csv.gz",
      "  cardfolio generate-customers --defects missing=0.5,bad-email=1",
      "  cardfolio generate-customers --transactions t.csv --defects orphan-customer=0.5",
      "  cardfolio generate-customers --count 99999999 --shard 3/16"
    })
final class GenerateCustomersCommand implements Callable<Integer> {
  static final String NAME = "generate-customers";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Mixin private PortfolioOptions portfolio;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "CSV file to write, packed if it ends in .csv.gz or .csv.zst; - for standard output.",
        "Default: customers.csv; for a shard a name as",
        "customers-03-of-16.csv."
      })
  private String output;

  @Option(
      names = "--transactions",
      paramLabel = "FILE",
      description = {
        "Also write the customers' transactions; packed if it ends in .csv.gz or .csv.zst. Both"
            + " files appear, or none."
      })
  private String transactions;

  @Mixin private RunOptions options;

  GenerateCustomersCommand(Console console, AtomicBoolean interrupted) {
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
    String target = output == null ? part.fileName(FileContent.CUSTOMERS.label()) : output;
    PortfolioSpec spec = spec();
    Portfolio made = Portfolio.of(spec);
    Targets targets = targets(target, spec);
    ProgressBar progress = new ProgressBar(console, options.quiet(), interrupted);
    long start = System.nanoTime();
    Exported exported;
    try {
      exported = make(made, part, targets, progress);
    } finally {
      progress.clear();
    }
    long nanos = System.nanoTime() - start;
    CustomerOutcome outcome = exported.customers().orElseThrow();
    if (!options.quiet()) {
      Console told = targets.customers().isEmpty() ? console.resultsToMessages() : console;
      tell(told, outcome, targets, targets.saved(target));
      exported.transactions().ifPresent(it -> tell(told, it, targets));
      if (exported.transactions().isEmpty()) {
        told.out()
            .print(
                DefectsText.leftOut(
                    spec.defects().ofTransactions(),
                    "they are of transactions, which --transactions FILE writes"));
      }
      told.out().println(RateText.of(rows(exported), nanos));
    }
    return outcome.isAsExpected() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private PortfolioSpec spec() throws IOException {
    PortfolioSpec spec = options.defects().in(portfolio.read());
    if (transactions == null) {
      options
          .defects()
          .refuse(spec.defects().ofTransactions(), "transactions", "add --transactions FILE");
    }
    return spec;
  }

  private Targets targets(String target, PortfolioSpec spec) throws IOException {
    Optional<Path> customers = Targets.file(target);
    Optional<Path> manifestFile = options.manifest().read(customers);
    Targets targets =
        Targets.of(customers, transactionsFile(customers), manifestFile, spec.defects());
    targets.requireOtherThan(portfolio, "--transactions");
    return targets;
  }

  private Optional<Path> transactionsFile(Optional<Path> customers) {
    if (transactions == null) {
      return Optional.empty();
    }
    Path file = FileArguments.path(transactions);
    Path other =
        customers.orElseThrow(() ->
            new WrongUsageException(
                "--transactions goes with a file of customers; give --output a file, or use"
                    + " generate-transactions"));
    if (file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
      throw new WrongUsageException(
          Text.of(
              "--output and --transactions are both %s; choose another file for --transactions",
              file));
    }
    return Optional.of(file);
  }

  private Exported make(Portfolio made, Shard part, Targets targets, Progress progress)
      throws IOException {
    return targets.customers().isPresent()
        ? new ExportJob(made, part, options.threads())
            .run(targets.plan(), step -> progress.goOn(step.rows(), step.of()))
        : Exported.of(
            console.writeRaw(
                out -> new CustomerJob(made, part, options.threads()).write(out, progress)));
  }

  /// How many rows were made, of customers and of transactions.
  private static long rows(Exported exported) {
    return exported.customers().map(it -> it.report().rows()).orElse(0L)
        + exported.transactions().map(it -> it.report().rows()).orElse(0L);
  }

  private static void tell(
      Console console, CustomerOutcome outcome, Targets targets, String saved) {
    console.out().print(ViolationsText.of(outcome.report()));
    console.out().println(DefectsText.orVerdict(outcome.defects(), outcome.report()));
    console.out().println();
    console.out().print(CustomerStatisticsText.of(outcome.summary()));
    console.out().println();
    console.out().println(saved);
    if (outcome.report().rows() > CustomerJob.COMPARED_EMAILS) {
      console
          .out()
          .println(
              Text.of(
                  "  E-mail addresses were compared in the first %,d rows; they are unique by"
                      + " construction",
                  CustomerJob.COMPARED_EMAILS));
    }
    if (outcome.defects().isPresent()) {
      console.out().println(DefectsText.listed(targets.customerDefects()));
    }
  }

  private void tell(Console console, TransactionOutcome outcome, Targets targets) {
    console.out().println("✓ Transactions saved to " + transactions);
    if (outcome.defects().isPresent()) {
      console.out().println(DefectsText.listed(targets.transactionDefects()));
    }
    console.out().print(ViolationsText.of(outcome.report()));
    console.out().println(DefectsText.orVerdict(outcome.defects(), outcome.report()));
    console.out().println();
    console.out().print(TransactionStatisticsText.of(outcome.summary()));
    console.out().println();
  }
}
