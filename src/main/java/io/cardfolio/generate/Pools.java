package io.cardfolio.generate;

import io.cardfolio.model.PortfolioSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names and places that generators draw from, each read when it is first needed and then kept.
/// Safe for use by several threads.
public final class Pools {
  private final Map<String, NamePool> names = new ConcurrentHashMap<>();
  private Places places;

  /// Pools of which nothing is read yet.
  public Pools() {}

  /// The names of a locale.
  NamePool names(String languageTag) {
    return names.computeIfAbsent(
        languageTag,
        tag -> tag.equals(PortfolioSpec.US_NAMES) ? UsNames.pool() : DatafakerNames.pool(tag));
  }

  /// The places.
  synchronized Places places() {
    if (places == null) {
      places = new Places();
    }
    return places;
  }
}
