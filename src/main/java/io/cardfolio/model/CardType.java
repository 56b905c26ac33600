package io.cardfolio.model;

/// The kind of card a customer has.
public enum CardType implements Labelled {
  /// The card that most customers have.
  STANDARD("Standard"),
  /// The card that a part of some segments has.
  PREMIUM("Premium");

  private final String label;

  CardType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
