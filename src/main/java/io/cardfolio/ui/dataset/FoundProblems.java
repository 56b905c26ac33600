package io.cardfolio.ui.dataset;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong in the tables that are checked: in the customers, and in the transactions while
/// defects are planted in them. Without defects these are right as they are made.
///
/// @param dataset the customers
/// @param transactions those that were checked
public record FoundProblems(ShownDataset dataset, Optional<JudgedTransactions> transactions) {
  /// What is wrong in what the window shows.
  public static FoundProblems of(StudioModel model) {
    return new FoundProblems(
        model.dataset().shownProperty().get(), model.dataset().judgedTransactionsProperty().get());
  }

  /// What is wrong in the customers.
  public ValidationReport customers() {
    return dataset.outcome().report();
  }

  public long errors() {
    return customers().errors() + errorsOfTransactions();
  }

  public long warnings() {
    return customers().warnings()
        + transactions.map(it -> it.outcome().report().warnings()).orElse(0L);
  }

  private long errorsOfTransactions() {
    return transactions.map(it -> it.outcome().report().errors()).orElse(0L);
  }

  /// Whether all errors are in transactions.
  public boolean areOfTransactionsOnly() {
    return customers().isValid() && errorsOfTransactions() > 0;
  }

  /// The errors of each table that is checked: `2 errors in customers, 7 errors in transactions`.
  ///
  /// @param all whether a table without errors is named too
  public String errors(Texts texts, boolean all) {
    if (transactions.isEmpty()) {
      return texts.count("window.errors", errors());
    }
    return Stream.of(
            words(texts, "window.errors-in-customers", customers().errors(), all),
            words(texts, "window.errors-in-transactions", errorsOfTransactions(), all))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> words(Texts texts, String key, long count, boolean all) {
    return all || count > 0 ? Optional.of(texts.count(key, count)) : Optional.empty();
  }
}
