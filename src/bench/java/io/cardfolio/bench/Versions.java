package io.cardfolio.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which version of each contestant was measured, as the build resolved it.
record Versions(String cardfolio) {
  private static final String KEY = "bench.version.";

  static Versions read() {
    return new Versions(version("cardfolio"));
  }

  /// All versions, as one line of a Markdown list.
  String describe() {
    return List.of("Cardfolio", "Datafaker", "OpenCSV", "DuckDB", "tpch", "JMH").stream()
        .map(name -> name + " " + version(name.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", ", "- Versions: ", "\n"));
  }

  private static String version(String name) {
    return System.getProperty(KEY + name);
  }
}
