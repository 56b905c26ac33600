package io.cardfolio.ui.quality;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.dataset.JudgedTransactions;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// A table that was held against rules: the customers of a dataset, or their transactions.
///
/// @param dataset the customers
/// @param rules what the table is held against
/// @param columns its columns
/// @param report what is wrong in it
/// @param defects how well planted defects were found; empty where none were planted
/// @param rows how many rows are at hand
/// @param texts the texts of a row that is at hand, counted from 1
/// @param customers of how many customers it is, from the first on
record Judged(
    ShownDataset dataset,
    List<Rule> rules,
    List<? extends Column> columns,
    ValidationReport report,
    Optional<DefectScore> defects,
    long rows,
    LongFunction<List<String>> texts,
    long customers) {
  Judged {
    rules = List.copyOf(rules);
    columns = List.copyOf(columns);
  }

  /// The customers of a dataset.
  static Judged of(ShownDataset dataset) {
    return new Judged(
        dataset,
        Rule.CUSTOMERS,
        CustomerColumn.ALL,
        dataset.outcome().report(),
        dataset.outcome().defects(),
        dataset.rows().size(),
        row -> dataset.rows().row(row).texts(),
        dataset.rows().size());
  }

  /// The transactions of a dataset's customers.
  static Judged of(ShownDataset dataset, JudgedTransactions transactions) {
    return new Judged(
        dataset,
        Rule.TRANSACTIONS,
        TransactionColumn.ALL,
        transactions.outcome().report(),
        transactions.outcome().defects(),
        transactions.index().count(),
        row -> transactions.index().rows(row, 1).getFirst().text().texts(),
        transactions.customers());
  }

  /// Whether it was read from a file.
  boolean isOfAFile() {
    return dataset.file().isPresent();
  }

  /// Whether it is of all customers.
  boolean isWhole() {
    return customers == dataset.rows().size();
  }
}
