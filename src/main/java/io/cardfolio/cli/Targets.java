package io.cardfolio.cli;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.DefectFileName;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.model.DefectRates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a generate command writes: each table with the list of its defects beside it, and
/// the manifest.
///
/// @param customers empty where they are not written, or go to standard output
/// @param customerDefects empty where none are planted or nothing can lie beside the customers
/// @param transactions the same of transactions
/// @param transactionDefects the same of their defects
/// @param manifest empty for none
record Targets(
    Optional<Path> customers,
    Optional<Path> customerDefects,
    Optional<Path> transactions,
    Optional<Path> transactionDefects,
    Optional<Path> manifest) {
  private static final String STANDARD_OUTPUT = "-";

  /// The file of an output's name; empty for standard output.
  static Optional<Path> file(String output) {
    return output.equals(STANDARD_OUTPUT)
        ? Optional.empty()
        : Optional.of(FileArguments.path(output));
  }

  /// What an output is called.
  private static String title(String output) {
    return output.equals(STANDARD_OUTPUT) ? "standard output" : output;
  }

  /// The files of a run, with the lists of what is planted. Whether a list can lie beside a table
  /// is looked up here and once: a pipe may be gone when all is written.
  static Targets of(
      Optional<Path> customers,
      Optional<Path> transactions,
      Optional<Path> manifest,
      DefectRates defects) {
    return new Targets(
        customers,
        customers.flatMap(it -> DefectFileName.beside(it, defects.ofCustomers())),
        transactions,
        transactions.flatMap(it -> DefectFileName.beside(it, defects.ofTransactions())),
        manifest);
  }

  /// Refuses to write over the settings file.
  ///
  /// @param transactionsOption the option that names the file of transactions
  /// @throws WrongUsageException if one of the files is that one
  void requireOtherThan(PortfolioOptions settings, String transactionsOption) throws IOException {
    settings.requireOther("--output", customers);
    settings.requireOther(transactionsOption, transactions);
    settings.requireOther("the list of defects", customerDefects);
    settings.requireOther("the list of defects", transactionDefects);
    settings.requireOther("--manifest", manifest);
  }

  /// All of them as one export.
  ExportPlan plan() {
    return new ExportPlan(
        Stream.of(
                planned(FileContent.CUSTOMERS, customers),
                planned(FileContent.DEFECT_LABELS, customerDefects),
                planned(FileContent.TRANSACTIONS, transactions),
                planned(FileContent.TRANSACTION_DEFECT_LABELS, transactionDefects))
            .flatMap(Optional::stream)
            .toList(),
        manifest);
  }

  /// What is said when they are there.
  ///
  /// @param output what the user has named
  String saved(String output) {
    String title = title(output);
    return "✓ Successfully saved to " + manifest.map(it -> title + " and " + it).orElse(title);
  }

  private static Optional<PlannedFile> planned(FileContent content, Optional<Path> file) {
    return file.map(it -> new PlannedFile(content, it));
  }
}
