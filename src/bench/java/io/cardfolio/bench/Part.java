package io.cardfolio.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of the benchmarks can be asked for alone, in the order of the document.
enum Part {
  FIGURES,
  TRANSACTIONS,
  BOARD,
  GROWTH,
  JMH,
  DRAG,
  SOAK;

  /// Its name among the options.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What is measured unless one part is asked for: all but the soak, which gives no figures.
  static Set<Part> all() {
    return EnumSet.complementOf(EnumSet.of(SOAK));
  }

  static Optional<Part> named(String key) {
    return Stream.of(values()).filter(part -> part.key().equals(key)).findFirst();
  }

  static String keys() {
    return Stream.of(values()).map(Part::key).collect(Collectors.joining(", "));
  }
}
