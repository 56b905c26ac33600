package io.cardfolio.validate.plain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at eight bytes at once, held in a `long` with the first of them lowest. A question about
/// each byte is answered by its highest bit, so one test asks all eight; scanning a record byte by
/// byte takes several times as long.
public final class EightBytes {
  /// The highest bit of each byte.
  static final long FLAGS = 0x8080_8080_8080_8080L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOWER_BITS = ~FLAGS;
  private static final long ZEROS = '0' * ONES;
  private static final long TO_FIRST_BITS = 0x0102_0408_1020_4080L;

  private EightBytes() {}

  /// The eight bytes from a place on.
  public static long at(byte[] bytes, int place) {
    return (long) LONGS.get(bytes, place);
  }

  /// The same ASCII character eight times.
  static long all(char character) {
    return character * ONES;
  }

  /// Which bytes are equal to those of `others`. For ASCII only.
  static long equal(long ascii, long others) {
    return ~((ascii ^ others) + LOWER_BITS) & FLAGS;
  }

  /// Which bytes are the wanted one, whatever the others are.
  public static long matches(long eight, byte wanted) {
    long zeros = eight ^ (wanted & 0xFF) * ONES;
    return ~((zeros & LOWER_BITS) + LOWER_BITS | zeros) & FLAGS;
  }

  /// Which bytes are at least a character. For ASCII only.
  static long from(long ascii, char least) {
    return ascii + (0x80 - least) * ONES & FLAGS;
  }

  /// Which bytes lie between two characters or are one of them. For ASCII only.
  static long between(long ascii, char least, char most) {
    return from(ascii, least) & ~from(ascii, (char) (most + 1));
  }

  /// The place of the first byte with a flag; 8 if there is none.
  public static int first(long flags) {
    return Long.numberOfTrailingZeros(flags) >>> 3;
  }

  /// All bits of the first `count` bytes, 0 to 8.
  static long within(int count) {
    return count == Long.BYTES ? -1 : (1L << count * Byte.SIZE) - 1;
  }

  /// The flags side by side in the lowest eight bits, the first byte's lowest.
  static long bits(long flags) {
    return (flags >>> 7) * TO_FIRST_BITS >>> 56;
  }

  /// The number that eight digits make; -1 if one of them is no digit. Pairs of digits become
  /// numbers, then pairs of these, then the pair that is left.
  static int number(long eight) {
    if (((eight & 0xF0F0_F0F0_F0F0_F0F0L) | (eight + 6 * ONES & 0xF0F0_F0F0_F0F0_F0F0L) >>> 4)
        != 0x3333_3333_3333_3333L) {
      return -1;
    }
    long pairs = (eight - ZEROS) * ((10 << 8) + 1) >>> 8 & 0x00FF_00FF_00FF_00FFL;
    long fours = pairs * ((100 << 16) + 1) >>> 16 & 0x0000_FFFF_0000_FFFFL;
    return (int) (fours * ((10_000L << 32) + 1) >>> 32);
  }

  /// The number that the first `count` bytes make, 1 to 8; -1 if one of them is no digit.
  static int number(long eight, int count) {
    int shift = (Long.BYTES - count) * Byte.SIZE;
    return number(eight << shift | ZEROS & within(Long.BYTES - count));
  }
}
