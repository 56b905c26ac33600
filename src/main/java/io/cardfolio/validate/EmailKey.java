package io.cardfolio.validate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The key under which an [EmailSet] knows an address: 64 bits of a hash over its lower-case UTF-8
/// bytes, never 0.
public final class EmailKey {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST_MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
  private static final long SECOND_MULTIPLIER = 0xC2B2_AE3D_27D4_EB4FL;
  private static final long THIRD_MULTIPLIER = 0x1656_67B1_9E37_79F9L;

  private EmailKey() {}

  /// The key of an address, the same however its letters are cased.
  public static long of(String email) {
    byte[] bytes = email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length);
  }

  /// The key of an address that is in lower case already, from its UTF-8 bytes.
  public static long of(byte[] bytes, int start, int end) {
    int length = end - start;
    long hash = length;
    int at = start;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      hash = mixed(hash, (long) WORDS.get(bytes, at));
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << Byte.SIZE | bytes[at] & 0xFF;
    }
    hash = mixed(hash, rest);
    hash = (hash ^ (hash >>> 33)) * SECOND_MULTIPLIER;
    hash = (hash ^ (hash >>> 29)) * THIRD_MULTIPLIER;
    hash ^= hash >>> 32;
    return (hash & EmailSet.STORED_BITS) == 0 ? hash | 1 : hash;
  }

  private static long mixed(long hash, long word) {
    return Long.rotateLeft(hash ^ word * FIRST_MULTIPLIER, 27) * SECOND_MULTIPLIER;
  }
}
