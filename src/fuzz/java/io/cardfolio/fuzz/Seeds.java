package io.cardfolio.fuzz;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Good input, for the first tries.
final class Seeds {
  /// So few that a file of their transactions is short: it is changed in every place sooner.
  static final int CUSTOMERS = 2;

  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults()
          .withCustomers(CUSTOMERS)
          .withTransactions(TransactionSettings.USUAL.withMonths(1))
          .withDefects(new DefectRates(Map.of(DefectKind.ALL.getFirst(), Percent.of(20))));

  private Seeds() {}

  static void write(String target, Path folder) throws IOException {
    switch (target) {
      case "settings" -> Files.writeString(folder.resolve("seed"), SettingsJson.write(SPEC));
      case "manifest" -> writeFiles(folder, FileContent.SETTINGS, "seed.manifest", ".json");
      case "customers" -> writeTable(folder, FileContent.CUSTOMERS);
      case "transactions" -> writeTable(folder, FileContent.TRANSACTIONS);
      default -> Files.writeString(folder.resolve("seed"), target);
    }
  }

  private static void writeTable(Path folder, FileContent content) throws IOException {
    for (String ending : List.of(".csv", ".csv.gz", ".csv.zst")) {
      writeFiles(folder, content, "seed", ending);
    }
  }

  private static void writeFiles(Path folder, FileContent content, String name, String ending)
      throws IOException {
    boolean manifest = content == FileContent.SETTINGS;
    Path file = folder.resolve(manifest ? "settings.json" : name + ending);
    new ExportJob(Portfolio.of(SPEC), 1)
        .run(
            new ExportPlan(
                List.of(new PlannedFile(content, file)),
                manifest ? Optional.of(folder.resolve(name + ending)) : Optional.empty()),
            _ -> true);
    if (manifest) {
      Files.delete(file);
    }
  }
}
