package io.cardfolio.validate.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks through bytes eight at a time, as every byte of a file is looked at by the one thread that
/// reads it.
final class Bytes {
  static final byte LINE_FEED = '\n';
  static final byte CARRIAGE_RETURN = '\r';
  static final byte QUOTE = '"';
  static final byte NUL = 0;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101_0101_0101_0101L;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
  private static final long HIGH_BITS = ~LOW_BITS;

  private Bytes() {}

  /// Eight bytes, the first of them lowest.
  static long word(byte[] bytes, int at) {
    return (long) WORDS.get(bytes, at);
  }

  /// The high bit of each byte of the word that is the wanted one.
  static long matches(long word, byte wanted) {
    long zeros = word ^ Byte.toUnsignedLong(wanted) * EACH;
    return ~((zeros & LOW_BITS) + LOW_BITS | zeros) & HIGH_BITS;
  }

  /// Where a byte stands first in a range; `to` if it does not.
  static int indexOf(byte[] bytes, byte wanted, int from, int to) {
    return indexOf(bytes, wanted, wanted, from, to);
  }

  /// Where one of two bytes stands first in a range; `to` if none does.
  static int indexOf(byte[] bytes, byte wanted, byte other, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = word(bytes, at);
      long found = matches(word, wanted) | matches(word, other);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && bytes[at] != wanted && bytes[at] != other) {
      at++;
    }
    return at;
  }

  /// Where the last line feed of a range stands; `from - 1` if there is none.
  static int lastLineFeed(byte[] bytes, int from, int to) {
    int at = to - 1;
    while (at >= from && bytes[at] != LINE_FEED) {
      at--;
    }
    return at;
  }
}
