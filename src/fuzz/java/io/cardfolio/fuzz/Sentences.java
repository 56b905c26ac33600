package io.cardfolio.fuzz;

import io.cardfolio.export.SettingsException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// What is told to the user must be one sentence, not what a library says to programmers.
final class Sentences {
  private static final int LONGEST = 2_000;

  private Sentences() {}

  static void require(SettingsException e, byte[] input) {
    if (e.problems().isEmpty()) {
      throw new AssertionError("No problem is named", e);
    }
    e.problems().forEach(problem -> require(problem.toString(), input));
  }

  /// Sentences quote the input, which may say anything, and may be named by a part of it.
  static void require(String sentence, byte[] input) {
    String read = new String(input, StandardCharsets.UTF_8);
    if (sentence.isBlank()
        || sentence.length() > LONGEST + read.length()
        || Stream.of("Exception", "null")
            .anyMatch(mark -> sentence.contains(mark) && !read.contains(mark))) {
      throw new AssertionError("No sentence for the user: " + sentence);
    }
  }
}
