package io.cardfolio.generate.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Texts that are encoded once and then only copied, end to end in one array so that they lie close
/// together in the processor's cache.
public final class Lexicon {
  private static final String ORDINARY_MARKS = " '‘.-()";

  private final byte[] bytes;
  private final int[] starts;
  private final int longest;
  private final boolean ordinary;

  /// Texts in UTF-8, each found by its place in the list.
  public Lexicon(List<String> texts) {
    this(
        texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList(),
        texts.stream().allMatch(Lexicon::isOrdinary));
  }

  /// Texts encoded otherwise.
  public Lexicon(List<String> texts, Function<String, byte[]> encode) {
    this(texts.stream().map(encode).toList(), false);
  }

  /// Texts that are encoded already.
  public static Lexicon encoded(List<byte[]> texts) {
    return new Lexicon(texts, false);
  }

  private Lexicon(List<byte[]> encoded, boolean ordinary) {
    this.ordinary = ordinary;
    starts = new int[encoded.size() + 1];
    bytes = new byte[encoded.stream().mapToInt(text -> text.length).sum()];
    int most = 0;
    for (int i = 0; i < encoded.size(); i++) {
      byte[] text = encoded.get(i);
      System.arraycopy(text, 0, bytes, starts[i], text.length);
      starts[i + 1] = starts[i] + text.length;
      most = Math.max(most, text.length);
    }
    longest = most;
  }

  /// Texts that were written.
  public Lexicon(ArrayReader in) {
    ordinary = in.number() != 0;
    longest = in.number();
    starts = in.ints();
    bytes = in.bytes();
  }

  public void write(ArrayWriter out) {
    out.number(ordinary ? 1 : 0);
    out.number(longest);
    out.ints(starts);
    out.bytes(bytes);
  }

  private static boolean isOrdinary(String text) {
    return text.chars()
        .allMatch(c -> Character.isLetterOrDigit(c) || ORDINARY_MARKS.indexOf(c) >= 0);
  }

  /// Whether these are UTF-8 texts of letters, digits, spaces and a few marks only, which text
  /// formats write as they are.
  public boolean isOrdinary() {
    return ordinary;
  }

  /// How many texts there are.
  public int count() {
    return starts.length - 1;
  }

  /// A text in UTF-8.
  public String text(int index) {
    return new String(
        bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
  }

  /// Copies a text.
  ///
  /// @return where it ends in `to`
  public int copy(int index, byte[] to, int at) {
    int start = starts[index];
    int length = starts[index + 1] - start;
    System.arraycopy(bytes, start, to, at, length);
    return at + length;
  }

  /// Whether a text has no bytes.
  public boolean isEmpty(int index) {
    return starts[index] == starts[index + 1];
  }

  /// How many bytes the longest text has.
  public int longest() {
    return longest;
  }
}
