package io.cardfolio.generate.bytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Writes arrays one after the other, each behind its length, for an [ArrayReader].
public final class ArrayWriter {
  private static final int FIRST_SIZE = 1 << 12;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  /// Adds a number.
  public void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  /// Adds an array of bytes.
  public void bytes(byte[] array) {
    number(array.length);
    room(array.length).put(array);
  }

  /// Adds an array of characters.
  public void chars(char[] array) {
    number(array.length);
    room(array.length * Character.BYTES).asCharBuffer().put(array);
  }

  /// Adds an array of numbers.
  public void ints(int[] array) {
    number(array.length);
    room(array.length * Integer.BYTES).asIntBuffer().put(array);
  }

  /// Adds an array of long numbers.
  public void longs(long[] array) {
    number(array.length);
    room(array.length * Long.BYTES).asLongBuffer().put(array);
  }

  /// All that was written.
  public byte[] written() {
    return Arrays.copyOf(bytes, length);
  }

  /// The next so many bytes, to be filled.
  private ByteBuffer room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
    length += count;
    return ByteBuffer.wrap(bytes, length - count, count).slice().order(ByteOrder.LITTLE_ENDIAN);
  }
}
