package io.cardfolio.model;

/// How a customer earns a living.
public enum EmploymentStatus implements Labelled {
  /// Works for somebody else.
  EMPLOYED("Employed"),
  /// Works for himself.
  SELF_EMPLOYED("Self-Employed"),
  /// Looks for work, or does not work before retirement.
  UNEMPLOYED("Unemployed"),
  /// Has stopped working; never before 55.
  RETIRED("Retired");

  private final String label;

  EmploymentStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
