package io.cardfolio.validate;

/// How much a violation matters.
public enum Severity {
  /// The data is wrong.
  ERROR("error"),
  /// The data may be meant so.
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /// The word for it in reports.
  public String label() {
    return label;
  }
}
