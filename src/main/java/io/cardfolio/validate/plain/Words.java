package io.cardfolio.validate.plain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A few words that a field may hold, as the bytes of the field and the one that ends it. A word is
/// found by its first bytes in a small hash table: to try one word after the other would make the
/// processor guess wrongly at most rows.
final class Words {
  static final int NONE = -1;

  private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
  private static final int TABLE_BITS = 8;

  private final int[] lengths;

  /// How many times eight bytes are compared, for every word alike.
  private final int rounds;

  /// The words, each in `rounds` times eight bytes, and which of these bytes count.
  private final long[] eights;

  private final long[] masks;

  /// The first bytes that all words have.
  private final long start;

  /// The first word of each hash, and for each word the next one of its hash.
  private final int[] table = new int[1 << TABLE_BITS];

  private final int[] next;

  /// Words that are found by their place in the list.
  ///
  /// @param end stands after each word
  Words(List<String> words, Function<String, byte[]> field, byte end) {
    List<byte[]> ended = words.stream().map(word -> ended(field.apply(word), end)).toList();
    lengths = ended.stream().mapToInt(word -> word.length).toArray();
    rounds = Math.ceilDiv(longest(), Long.BYTES);
    eights = new long[lengths.length * rounds];
    masks = new long[lengths.length * rounds];
    next = new int[lengths.length];
    start = EightBytes.within(Math.min(Long.BYTES, Arrays.stream(lengths).min().orElse(0)));
    Arrays.fill(table, NONE);
    for (int word = lengths.length - 1; word >= 0; word--) {
      byte[] padded = Arrays.copyOf(ended.get(word), rounds * Long.BYTES);
      for (int round = 0; round < rounds; round++) {
        int rest = Math.clamp(lengths[word] - (long) round * Long.BYTES, 0, Long.BYTES);
        eights[word * rounds + round] = EightBytes.at(padded, round * Long.BYTES);
        masks[word * rounds + round] = EightBytes.within(rest);
      }
      int hash = hash(EightBytes.at(padded, 0));
      next[word] = table[hash];
      table[hash] = word;
    }
  }

  private static byte[] ended(byte[] word, byte end) {
    byte[] ended = Arrays.copyOf(word, word.length + 1);
    ended[word.length] = end;
    return ended;
  }

  /// The place of the word that stands at `at` and ends there; [#NONE] if no word does.
  int at(byte[] bytes, int at) {
    int word = table[hash(EightBytes.at(bytes, at))];
    while (word != NONE && !isAt(word, bytes, at)) {
      word = next[word];
    }
    return word;
  }

  private int hash(long eight) {
    return (int) ((eight & start) * MULTIPLIER >>> Long.SIZE - TABLE_BITS);
  }

  private boolean isAt(int word, byte[] bytes, int at) {
    long different = 0;
    for (int round = 0; round < rounds; round++) {
      int i = word * rounds + round;
      different |= (EightBytes.at(bytes, at + round * Long.BYTES) ^ eights[i]) & masks[i];
    }
    return different == 0;
  }

  /// How many bytes a word has with its end.
  int length(int word) {
    return lengths[word];
  }

  /// How many bytes the longest word has with its end.
  int longest() {
    return IntStream.of(lengths).max().orElse(0);
  }
}
