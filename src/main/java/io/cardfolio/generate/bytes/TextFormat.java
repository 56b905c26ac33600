package io.cardfolio.generate.bytes;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How records are written as text, such as CSV. One object of it is made for a format and kept:
/// what is encoded in a format is kept under it.
public final class TextFormat {
  private final Function<String, byte[]> field;
  private final boolean keepsOrdinary;
  private final char separator;
  private final char end;

  /// A format.
  ///
  /// @param field encodes the text of a field
  /// @param keepsOrdinary whether texts of letters, digits, spaces, apostrophes, hyphens, dots and
  ///   parentheses only are written as they are, in UTF-8
  /// @param separator stands between fields, in ASCII
  /// @param end stands after each record, in ASCII
  public TextFormat(
      Function<String, byte[]> field, boolean keepsOrdinary, char separator, char end) {
    this.field = field;
    this.keepsOrdinary = keepsOrdinary;
    this.separator = separator;
    this.end = end;
  }

  /// What stands between two cells.
  public byte separator() {
    return (byte) separator;
  }

  /// Texts as fields.
  public Lexicon fields(Lexicon texts) {
    return keepsOrdinary && texts.isOrdinary()
        ? texts
        : new Lexicon(IntStream.range(0, texts.count()).mapToObj(texts::text).toList(), field);
  }

  /// Fields with separators between them.
  public byte[] fields(String... texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        bytes.write(separator);
      }
      bytes.writeBytes(field.apply(texts[i]));
    }
    return bytes.toByteArray();
  }

  /// A field with a separator before it.
  public byte[] before(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(separator);
    bytes.writeBytes(field.apply(text));
    return bytes.toByteArray();
  }

  /// Fields with separators between them, before and after.
  public byte[] between(String... texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(separator);
    bytes.writeBytes(fields(texts));
    bytes.write(separator);
    return bytes.toByteArray();
  }

  /// Fields with separators between them, at the end of a record.
  public byte[] last(String... texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(fields(texts));
    bytes.write(end);
    return bytes.toByteArray();
  }
}
