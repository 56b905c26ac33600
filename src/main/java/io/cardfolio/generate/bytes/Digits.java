package io.cardfolio.generate.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Writes numbers as ASCII digits, eight at once: a number is split into halves, both halves into
/// halves again, and so on, which takes no loop and no division.
public final class Digits {
  /// How many bytes behind its end a number may overwrite.
  public static final int OVERRUN = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EIGHT_DIGITS = 100_000_000;
  private static final int FOUR_DIGITS = 10_000;
  private static final long ZEROS = 0x3030_3030_3030_3030L;

  private Digits() {}

  /// Writes a number from 0 on, without leading zeros.
  ///
  /// @return where it ends
  public static int write(long number, byte[] to, int at) {
    if (number >= EIGHT_DIGITS) {
      return writeEight((int) (number % EIGHT_DIGITS), to, write(number / EIGHT_DIGITS, to, at));
    }
    long digits = split((int) number);
    int leading = Math.min(Long.numberOfTrailingZeros(digits) >>> 3, Long.BYTES - 1);
    LONGS.set(to, at, (digits | ZEROS) >>> leading * Byte.SIZE);
    return at + Long.BYTES - leading;
  }

  /// Writes a number of up to eight digits with leading zeros.
  ///
  /// @return where it ends
  public static int writeEight(int number, byte[] to, int at) {
    LONGS.set(to, at, split(number) | ZEROS);
    return at + Long.BYTES;
  }

  /// The digits of a number below 100,000,000 in a byte each, the first one lowest. The divisions
  /// by 100 and 10 multiply by 2^20 / 100 and 2^10 / 10, which is exact for such small numbers.
  private static long split(int number) {
    long fours = number / FOUR_DIGITS | (long) (number % FOUR_DIGITS) << 32;
    long hundreds = fours * 10_486 >>> 20 & 0x0000_007F_0000_007FL;
    long pairs = hundreds | fours - 100 * hundreds << 16;
    long tens = pairs * 103 >>> 10 & 0x000F_000F_000F_000FL;
    return tens | pairs - 10 * tens << 8;
  }
}
