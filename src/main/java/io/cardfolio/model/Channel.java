package io.cardfolio.model;

/// How a card was used.
public enum Channel implements Labelled {
  /// On a web site.
  ONLINE("Online"),
  /// At a till.
  IN_STORE("In-Store"),
  /// By telephone.
  MOBILE("Mobile");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
