package io.cardfolio.model;

import java.util.List;

/// The locales whose names a portfolio may use.
public final class NameLocales {
  /// All of them as language tags, the default first.
  public static final List<String> ALL = List.of(PortfolioSpec.US_NAMES);

  private NameLocales() {}
}
