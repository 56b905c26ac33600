package io.cardfolio.export.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Bits one after the other in bytes, the first in the lowest place, as deflated data has them.
final class BitOutput {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int IN_BYTE = Byte.SIZE - 1;

  /// The longest array that every Java gives.
  private static final int MOST_BYTES = Integer.MAX_VALUE - Long.BYTES;

  private byte[] bytes;
  private int length;
  private long pending;
  private int pendingBits;

  /// Nothing yet.
  ///
  /// @param expected how many bytes it may come to; more are taken too
  BitOutput(int expected) {
    bytes = new byte[expected + Long.BYTES];
  }

  /// Makes room for bits that are put after this.
  void makeRoom(long bits) {
    long wanted = length + bits / Byte.SIZE + 2 * Long.BYTES;
    if (wanted > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes,
              Math.toIntExact(Math.max(wanted, Math.min(MOST_BYTES, bytes.length * 3L / 2))));
    }
  }

  /// Puts bits, for which there must be room.
  ///
  /// @param bits the first in the lowest place, and nothing above the last
  /// @param count how many, 0 to 56
  void put(long bits, int count) {
    pending |= bits << pendingBits;
    int all = pendingBits + count;
    LONG.set(bytes, length, pending);
    length += all / Byte.SIZE;
    pending >>>= all & ~IN_BYTE;
    pendingBits = all & IN_BYTE;
  }

  /// Puts a number, the lowest byte first.
  ///
  /// @param count how many of its bytes, 0 to 6
  void putBytes(int count, long number) {
    makeRoom((long) count * Byte.SIZE);
    put(number & (1L << count * Byte.SIZE) - 1, count * Byte.SIZE);
  }

  /// Fills the byte that was begun.
  void alignToByte() {
    makeRoom(Byte.SIZE);
    put(0, -pendingBits & IN_BYTE);
  }

  /// Puts whole bytes, where none is begun.
  void copy(byte[] from, int start, int count) {
    makeRoom((long) count * Byte.SIZE);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /// What was put, up to the last whole byte.
  ByteBuffer written() {
    return ByteBuffer.wrap(bytes, 0, length);
  }
}
