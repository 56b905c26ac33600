package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.export.ExportPlan;
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
  /// @return empty if the settings are of no file and not the default ones, or the defects of
  ///   customers are written without these, which the command line cannot do
  static Optional<String> of(PortfolioSpec spec, Optional<Path> settings, ExportPlan plan) {
    Optional<Path> customers = plan.file(FileContent.CUSTOMERS);
    Optional<Path> transactions = plan.file(FileContent.TRANSACTIONS);
    boolean defectsAlone = customers.isEmpty() && plan.file(FileContent.DEFECT_LABELS).isPresent();
    if (defectsAlone) {
      return Optional.empty();
    }
    boolean alone = customers.isEmpty();
    return settings(spec, settings)
        .map(words -> {
          List<String> all = new ArrayList<>();
          all.addAll(List.of("cardfolio", alone ? "generate-transactions" : "generate-customers"));
          all.addAll(words);
          all.addAll(
              List.of("--output", customers.or(() -> transactions).orElseThrow().toString()));
          if (!alone) {
            transactions.ifPresent(it -> all.addAll(List.of("--transactions", it.toString())));
          }
          plan.manifest().ifPresent(file -> all.addAll(List.of("--manifest", file.toString())));
          return all.stream().map(ExportCommand::quoted).collect(Collectors.joining(" "));
        });
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
