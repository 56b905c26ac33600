package io.cardfolio.export;

import io.cardfolio.export.file.Compression;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Encodes records as CSV bytes in one reused array: RFC 4180 with quotes only where a field needs
/// them, UTF-8, and a line feed after each record. The tests hold it against OpenCSV's writer.
public final class CsvBuffer {
  /// What stands between fields.
  public static final char SEPARATOR = ',';

  /// What stands after each record.
  public static final char END = '\n';

  private static final int START_SIZE = 1 << 8;
  private static final int MOST_BYTES_A_CHAR = 3;

  private byte[] bytes = new byte[START_SIZE];
  private int length;

  /// An empty buffer.
  public CsvBuffer() {}

  /// The bytes of one field.
  public static byte[] field(String text) {
    CsvBuffer buffer = new CsvBuffer();
    buffer.addField(text);
    return Arrays.copyOf(buffer.bytes, buffer.length);
  }

  /// Adds one record.
  public void add(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        put((byte) SEPARATOR);
      }
      addField(fields.get(i));
    }
    put((byte) END);
  }

  /// The records so far as text.
  public String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /// How many bytes the records so far have.
  public int length() {
    return length;
  }

  /// Forgets the records, keeping the array.
  public void clear() {
    length = 0;
  }

  /// Writes the records.
  public void writeTo(OutputStream out) throws IOException {
    writeTo(out, Compression.NONE);
  }

  /// Writes the records, packed as a piece of their own.
  public void writeTo(OutputStream out, Compression compression) throws IOException {
    ByteBuffer packed = compression.pack(bytes, length);
    out.write(packed.array(), packed.arrayOffset(), packed.remaining());
  }

  private void addField(String text) {
    makeRoom(2 * text.length() * MOST_BYTES_A_CHAR + 2);
    boolean quoted = needsQuotes(text);
    if (quoted) {
      bytes[length++] = '"';
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        bytes[length++] = '"';
      }
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        fourBytes(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        upToThreeBytes(Character.isSurrogate(c) ? '?' : c);
      }
    }
    if (quoted) {
      bytes[length++] = '"';
    }
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case SEPARATOR, '"', END, '\r' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void upToThreeBytes(char c) {
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      continuation(c);
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      continuation(c >> 6);
      continuation(c);
    }
  }

  private void fourBytes(int codePoint) {
    bytes[length++] = (byte) (0xF0 | codePoint >> 18);
    continuation(codePoint >> 12);
    continuation(codePoint >> 6);
    continuation(codePoint);
  }

  private void continuation(int bits) {
    bytes[length++] = (byte) (0x80 | bits & 0x3F);
  }

  private void put(byte b) {
    makeRoom(1);
    bytes[length++] = b;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
