package io.cardfolio.cli;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.DefectLabels;
import io.cardfolio.job.ExportJob;
import io.cardfolio.job.ExportPlan;
import io.cardfolio.job.GenerateJob;
import io.cardfolio.job.Outcome;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Progress;
import io.cardfolio.job.Shard;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes customers, validates them, writes them and prints their statistics.
@Command(
    name = GenerateCommand.NAME,
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
      "  cardfolio generate-customers --defects missing=0.5,bad-email=1",
      "  cardfolio generate-customers --count 99999999 --shard 3/16"
    })
final class GenerateCommand implements Callable<Integer> {
  static final String NAME = "generate-customers";

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "Number of customers, 0 to 99999999 (default: 50000).")
  private Long count;

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
      names = {"-s", "--seed"},
      paramLabel = "N",
      description = "Any whole number; the same seed gives the same customers (default: 42).")
  private Long seed;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day on which the data is true (default: 2025-12-31).")
  private LocalDate asOf;

  @Mixin private ManifestOption manifest;
  @Mixin private DefectsOption defects;
  @Mixin private ShardOption shard;
  @Mixin private Settings settings;
  @Mixin private Threads threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  GenerateCommand(Console console, AtomicBoolean interrupted) {
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
    String target = output == null ? part.fileName() : output;
    boolean toStandardOutput = target.equals(STANDARD_OUTPUT);
    Console told = toStandardOutput ? console.resultsToMessages() : console;
    Portfolio portfolio = Portfolio.of(spec());
    Optional<Path> file =
        toStandardOutput ? Optional.empty() : Optional.of(FileArguments.path(target));
    Optional<Path> manifestFile = manifest.read(file);
    Optional<Path> labels = file.flatMap(it -> DefectLabels.beside(it, portfolio.spec()));
    if (file.isPresent()) {
      settings.requireOther("--output", file.get());
    }
    if (labels.isPresent()) {
      settings.requireOther("the list of defects", labels.get());
    }
    if (manifestFile.isPresent()) {
      settings.requireOther("--manifest", manifestFile.get());
    }
    ProgressBar progress = new ProgressBar(console, quiet, interrupted);
    long start = System.nanoTime();
    Outcome outcome;
    try {
      outcome =
          file.isPresent()
              ? save(portfolio, part, plan(file.get(), labels, manifestFile), progress)
              : console.writeRaw(
                  out -> new GenerateJob(portfolio, part, threads.count()).write(out, progress));
    } finally {
      progress.clear();
    }
    if (!quiet) {
      long nanos = System.nanoTime() - start;
      String saved = toStandardOutput ? "standard output" : target;
      tell(told, outcome, manifestFile.map(it -> saved + " and " + it).orElse(saved));
      if (outcome.defects().isPresent()) {
        told.out().println(whereDefectsAreListed(labels));
      }
      told.out().println(RateText.of(outcome.report().rows(), nanos));
    }
    return outcome.isAsExpected() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Outcome save(Portfolio portfolio, Shard part, ExportPlan plan, Progress progress)
      throws IOException {
    return new ExportJob(portfolio, part, threads.count())
        .run(plan, step -> progress.goOn(step.rows(), step.of()))
        .orElseThrow();
  }

  private static ExportPlan plan(Path file, Optional<Path> labels, Optional<Path> manifest) {
    return new ExportPlan(
        Stream.concat(
                Stream.of(new ExportPlan.PlannedFile(FileContent.CUSTOMERS, file)),
                labels.stream()
                    .map(list -> new ExportPlan.PlannedFile(FileContent.DEFECT_LABELS, list)))
            .toList(),
        manifest);
  }

  private PortfolioSpec spec() throws IOException {
    PortfolioSpec spec = settings.read();
    if (count != null) {
      spec = spec.withCustomers(count);
    }
    if (seed != null) {
      spec = spec.withSeed(seed);
    }
    if (asOf != null) {
      spec = spec.withAsOf(asOf);
    }
    return defects.read().map(spec::withDefects).orElse(spec);
  }

  private static void tell(Console console, Outcome outcome, String saved) {
    console.out().print(ViolationsText.of(outcome.report()));
    console
        .out()
        .println(
            outcome
                .defects()
                .map(DefectsText::of)
                .orElseGet(() -> ViolationsText.verdict(outcome.report())));
    console.out().println();
    console.out().print(StatisticsText.of(outcome.summary()));
    console.out().println();
    console.out().println("✓ Successfully saved to " + saved);
    if (outcome.report().rows() > GenerateJob.COMPARED_EMAILS) {
      console
          .out()
          .println(
              Text.of(
                  "  E-mail addresses were compared in the first %,d rows; they are unique by"
                      + " construction",
                  GenerateJob.COMPARED_EMAILS));
    }
  }

  private static String whereDefectsAreListed(Optional<Path> labels) {
    return labels
        .map(list -> "✓ Defects listed in " + list)
        .orElse("  Defects are listed beside a file only; give --output the name of one");
  }
}
