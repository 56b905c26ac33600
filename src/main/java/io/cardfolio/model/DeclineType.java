package io.cardfolio.model;

/// How the spending of a declining customer falls.
public enum DeclineType implements Labelled {
  /// A slow decrease over months.
  GRADUAL("gradual"),
  /// An abrupt drop.
  SUDDEN("sudden");

  private final String label;

  DeclineType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
