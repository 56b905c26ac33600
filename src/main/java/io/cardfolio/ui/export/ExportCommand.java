package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.ExportPlan;
import io.cardfolio.model.PortfolioSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The command line that does what an export of a table does.
final class ExportCommand {
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+,=\\\\-]+");

  private ExportCommand() {}

  /// The words of the command.
  ///
  /// @param settings the file that holds just these settings; empty if there is none
  /// @return empty if the settings are of no file and not the default ones
  static Optional<String> of(PortfolioSpec spec, Optional<Path> settings, ExportPlan plan) {
    return settings(spec, settings)
        .map(words -> {
          Optional<Path> customers = file(plan, FileContent.CUSTOMERS);
          Optional<Path> transactions = file(plan, FileContent.TRANSACTIONS);
          boolean alone = customers.isEmpty() && transactions.isPresent();
          List<String> all = new ArrayList<>();
          all.addAll(List.of("cardfolio", alone ? "generate-transactions" : "generate-customers"));
          all.addAll(words);
          all.addAll(List.of("--output", plan.files().getFirst().file().toString()));
          if (!alone) {
            transactions.ifPresent(it -> all.addAll(List.of("--transactions", it.toString())));
          }
          plan.manifest().ifPresent(file -> all.addAll(List.of("--manifest", file.toString())));
          return all.stream().map(ExportCommand::quoted).collect(Collectors.joining(" "));
        });
  }

  private static Optional<Path> file(ExportPlan plan, FileContent content) {
    return plan.files().stream()
        .filter(file -> file.content() == content)
        .map(ExportPlan.PlannedFile::file)
        .findFirst();
  }

  private static Optional<List<String>> settings(PortfolioSpec spec, Optional<Path> settings) {
    PortfolioSpec defaults =
        PortfolioSpec.defaults()
            .withCustomers(spec.customers())
            .withSeed(spec.seed())
            .withAsOf(spec.asOf());
    return spec.equals(defaults)
        ? Optional.of(
            List.of(
                "--count",
                Long.toString(spec.customers()),
                "--seed",
                Long.toString(spec.seed()),
                "--as-of",
                spec.asOf().toString()))
        : settings.map(file -> List.of("--config", file.toString()));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word.replace("\"", "\\\"") + '"';
  }
}
