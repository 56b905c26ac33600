package io.cardfolio.generate;

import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.generate.name.DatafakerNames;
import io.cardfolio.generate.name.EncodedNames;
import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.UsNames;
import io.cardfolio.model.PortfolioSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names, places and merchants that generators draw from, each read when it is first needed and
/// then kept. Safe for use by several threads.
public final class Pools {
  private final Map<String, NamePool> names = new ConcurrentHashMap<>();
  private final Map<TextFormat, Map<String, EncodedNames>> encodedNames = new ConcurrentHashMap<>();
  private final Map<TextFormat, Lexicon> encodedCities = new ConcurrentHashMap<>();
  private Places places;
  private Merchants merchants;

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
      places = Places.read();
    }
    return places;
  }

  /// The merchants.
  synchronized Merchants merchants() {
    if (merchants == null) {
      merchants = Merchants.read();
    }
    return merchants;
  }

  /// The names of a locale as fields of a format.
  EncodedNames encodedNames(String languageTag, TextFormat format) {
    return encodedNames
        .computeIfAbsent(format, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(languageTag, tag -> new EncodedNames(names(tag), format));
  }

  /// The names of all places as fields of a format.
  Lexicon encodedCities(TextFormat format) {
    return encodedCities.computeIfAbsent(format, it -> it.fields(places().cities()));
  }
}
