package io.cardfolio.validate.plain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A few words that a field may hold, as the bytes of the field.
final class Words {
  static final int NONE = -1;

  private final byte[][] words;

  /// Words that are found by their place in the list.
  Words(List<String> words, Function<String, byte[]> field) {
    this.words = words.stream().map(field).toArray(byte[][]::new);
  }

  /// The place of the word that stands at `at` and ends with `end`; [#NONE] if no word does.
  int at(byte[] bytes, int at, int limit, byte end) {
    for (int i = 0; i < words.length; i++) {
      byte[] word = words[i];
      int after = at + word.length;
      if (after < limit
          && bytes[after] == end
          && Arrays.equals(word, 0, word.length, bytes, at, after)) {
        return i;
      }
    }
    return NONE;
  }

  /// How many bytes a word has.
  int length(int word) {
    return words[word].length;
  }
}
