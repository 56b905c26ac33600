package io.cardfolio.export;

import io.cardfolio.model.Labelled;

/// What a file of an export holds.
public enum FileContent implements Labelled {
  /// The customers as CSV.
  CUSTOMERS("customers"),
  /// The customers' cells that were made wrong on purpose, as CSV.
  DEFECT_LABELS("defect_labels"),
  /// The customers' transactions as CSV.
  TRANSACTIONS("transactions"),
  /// The transactions' cells that were made wrong on purpose, as CSV.
  TRANSACTION_DEFECT_LABELS("transaction_defect_labels"),
  /// Counts, averages and what is wrong, as JSON.
  STATISTICS("statistics"),
  /// The settings as JSON.
  SETTINGS("settings");

  private final String label;

  FileContent(String label) {
    this.label = label;
  }

  /// Whether it is the truth about planted defects, beside a table.
  public boolean isListOfDefects() {
    return this == DEFECT_LABELS || this == TRANSACTION_DEFECT_LABELS;
  }

  /// What it is called in manifests, in file names and among the tables.
  @Override
  public String label() {
    return label;
  }
}
