package io.cardfolio.generate;

import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.name.NamePool;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Answers about texts that are asked once for each text and then only looked up.
final class Answers {
  private Answers() {}

  /// The answers for the texts of a lexicon.
  static boolean[] of(Lexicon texts, Predicate<String> question) {
    return of(IntStream.range(0, texts.count()).mapToObj(texts::text).toList(), question);
  }

  /// The answers for texts.
  static boolean[] of(List<String> texts, Predicate<String> question) {
    boolean[] answers = new boolean[texts.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = question.test(texts.get(i));
    }
    return answers;
  }

  /// The answers for the names in each list of first names.
  static boolean[][] ofFirstNames(NamePool names, Predicate<String> question) {
    return IntStream.range(0, names.lists())
        .mapToObj(list -> of(names.firstNames(list).names(), question))
        .toArray(boolean[][]::new);
  }
}
