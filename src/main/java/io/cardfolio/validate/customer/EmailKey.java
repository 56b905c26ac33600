package io.cardfolio.validate.customer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The key under which an [EmailSet] knows an address: 64 bits of a hash over its lower-case UTF-8
/// bytes, never 0.
public final class EmailKey {
  /// The hash before any byte is taken in.
  public static final long START = 0x27D4_EB2F_1656_67C5L;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST_MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
  private static final long SECOND_MULTIPLIER = 0xC2B2_AE3D_27D4_EB4FL;
  private static final long THIRD_MULTIPLIER = 0x1656_67B1_9E37_79F9L;

  private EmailKey() {}

  /// The key of an address, the same however its letters are cased.
  public static long of(String email) {
    return of(email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }

  /// The key of a lower-case address in UTF-8.
  ///
  /// @param bytes has seven bytes behind the address, whatever they are
  public static long of(byte[] bytes, int start, int end) {
    long hash = START;
    int at = start;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      hash = mixed(hash, (long) WORDS.get(bytes, at));
    }
    long rest = (long) WORDS.get(bytes, at) & ~(-1L << (end - at) * Byte.SIZE);
    return finished(mixed(hash, rest), end - start);
  }

  private static long of(byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, bytes.length / Long.BYTES * Long.BYTES + Long.BYTES);
    long hash = START;
    for (int at = 0; at < padded.length; at += Long.BYTES) {
      hash = mixed(hash, (long) WORDS.get(padded, at));
    }
    return finished(hash, bytes.length);
  }

  /// The hash when eight more bytes are taken in, the first of them lowest. The bytes of an address
  /// come in eights from its start; those behind its end are 0, and there is at least one.
  public static long mixed(long hash, long eight) {
    return Long.rotateLeft(hash ^ eight * FIRST_MULTIPLIER, 27) * SECOND_MULTIPLIER;
  }

  /// The key of an address whose bytes are all taken in.
  ///
  /// @param length how many bytes it has
  public static long finished(long hash, int length) {
    long key = hash ^ length;
    key = (key ^ (key >>> 33)) * SECOND_MULTIPLIER;
    key = (key ^ (key >>> 29)) * THIRD_MULTIPLIER;
    key ^= key >>> 32;
    return (key & EmailSet.STORED_BITS) == 0 ? key | 1 : key;
  }
}
