package io.cardfolio.fuzz;

import io.cardfolio.export.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// What is told to the user must be one sentence, not what a library says to programmers.
///
/// @param read what the sentences are about: they quote it, and it may say anything
record Sentences(String read) {
  private static final int LONGEST = 2_000;

  /// Sentences about some bytes.
  static Sentences about(byte[] input) {
    return new Sentences(new String(input, StandardCharsets.UTF_8));
  }

  void require(JsonException e) {
    if (e.problems().isEmpty()) {
      throw new AssertionError("No problem is named", e);
    }
    e.problems().forEach(problem -> require(problem.toString()));
  }

  void require(String sentence) {
    if (sentence.isBlank()
        || sentence.length() > LONGEST + read.length()
        || Stream.of("Exception", "null")
            .anyMatch(mark -> sentence.contains(mark) && !read.contains(mark))) {
      throw new AssertionError("No sentence for the user: " + sentence);
    }
  }
}
