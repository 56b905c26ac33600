package io.cardfolio.bench;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/// What is to be measured, as the build was told; the package's comment explains it.
///
/// @param rows no table is larger
/// @param rounds how many times each thing is measured
/// @param parts what is measured
/// @param minutes how long the window is soaked
/// @param target Maven's build folder
/// @param docs where the document of a full run belongs
record Options(long rows, int rounds, Set<Part> parts, int minutes, Path target, Path docs) {
  private static final String ALL = "all";
  private static final int FULL_ROUNDS = 5;
  private static final int MOST_ROUNDS = 1_000;
  private static final int MOST_MINUTES = 10_000;
  private static final String DOCUMENT = "BENCHMARKS.md";

  /// The options among the system properties.
  ///
  /// @throws IllegalArgumentException if one is wrong, with one sentence
  static Options read() {
    return new Options(
        wholeNumber("bench.rows", PortfolioSpec.MAX_CUSTOMERS),
        (int) wholeNumber("bench.rounds", MOST_ROUNDS),
        parts(text("bench.only")),
        (int) wholeNumber("bench.minutes", MOST_MINUTES),
        Path.of(text("bench.target")),
        Path.of(text("bench.docs")));
  }

  private static Set<Part> parts(String only) {
    if (only.equals(ALL)) {
      return Part.all();
    }
    return EnumSet.of(
        Part.named(only)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    Text.of("bench.only \"%s\" is not one of %s, %s", only, ALL, Part.keys()))));
  }

  private static long wholeNumber(String key, long most) {
    String text = text(key);
    if (!text.matches("[1-9][0-9]{0,8}") || Long.parseLong(text) > most) {
      throw new IllegalArgumentException(
          Text.of("%s \"%s\" is not a whole number from 1 to %d", key, text, most));
    }
    return Long.parseLong(text);
  }

  private static String text(String key) {
    String text = System.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(key + " is missing; run mvn verify -Pbench");
    }
    return text;
  }

  /// Whether what is measured is as large, and measured as often, as the goals ask.
  boolean isToScale() {
    return rows == PortfolioSpec.MAX_CUSTOMERS && rounds >= FULL_ROUNDS;
  }

  /// Whether everything is measured.
  boolean isFull() {
    return isToScale() && parts.equals(Part.all());
  }

  /// Where files are written and thrown away.
  Path work() {
    return target.resolve("bench/work");
  }

  /// The document: a short run never replaces that of a full one.
  Path document() {
    return (isFull() ? docs : target.resolve("bench")).resolve(DOCUMENT);
  }

  /// As many rows as wanted, but not above the bound.
  long atMost(long wanted) {
    return Math.min(wanted, rows);
  }
}
