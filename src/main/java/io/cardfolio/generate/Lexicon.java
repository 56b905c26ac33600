package io.cardfolio.generate;

import java.util.List;
import java.util.function.Function;

/// Texts that are encoded once and then only copied, end to end in one array so that they lie close
/// together in the processor's cache. Most are short: they are copied by sixteen bytes, over their
/// end, which is faster than to ask how many there are.
final class Lexicon {
  /// How many bytes behind its end a text may overwrite.
  static final int OVERRUN = 2 * Long.BYTES;

  private final byte[] bytes;
  private final int[] starts;
  private final int longest;

  /// The encoded texts, each found by its place in the list.
  Lexicon(List<String> texts, Function<String, byte[]> encode) {
    this(texts.stream().map(encode).toList());
  }

  /// Texts that are encoded already.
  Lexicon(List<byte[]> encoded) {
    starts = new int[encoded.size() + 1];
    bytes = new byte[encoded.stream().mapToInt(text -> text.length).sum() + OVERRUN];
    int most = 0;
    for (int i = 0; i < encoded.size(); i++) {
      byte[] text = encoded.get(i);
      System.arraycopy(text, 0, bytes, starts[i], text.length);
      starts[i + 1] = starts[i] + text.length;
      most = Math.max(most, text.length);
    }
    longest = most;
  }

  /// Copies a text.
  ///
  /// @param to gets it; has [#OVERRUN] bytes behind it
  /// @return where it ends in `to`
  int copy(int index, byte[] to, int at) {
    int start = starts[index];
    int length = starts[index + 1] - start;
    System.arraycopy(bytes, start, to, at, length);
    return at + length;
  }

  /// Whether a text has no bytes.
  boolean isEmpty(int index) {
    return starts[index] == starts[index + 1];
  }

  /// How many bytes the longest text has.
  int longest() {
    return longest;
  }
}
