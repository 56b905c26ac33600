package io.cardfolio.model;

/// Whether the card was accepted.
public enum TransactionStatus implements Labelled {
  /// Paid.
  APPROVED("approved"),
  /// Refused: no money moved, and it counts for no total.
  DECLINED("declined");

  private final String label;

  TransactionStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
