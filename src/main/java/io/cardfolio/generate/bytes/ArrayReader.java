package io.cardfolio.generate.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/// Reads the arrays that an [ArrayWriter] wrote, one after the other. They lie in the file as they
/// do in memory, so a table of names is there at once: nothing is parsed, sorted or looked up.
public final class ArrayReader {
  private final ByteBuffer in;

  private ArrayReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// A file that Cardfolio ships.
  ///
  /// @param owner the class beside which it lies
  public static ArrayReader open(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      return new ArrayReader(Objects.requireNonNull(file, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next number.
  public int number() {
    return in.getInt();
  }

  /// The next array of bytes.
  public byte[] bytes() {
    byte[] array = new byte[number()];
    in.get(array);
    return array;
  }

  /// The next array of characters.
  public char[] chars() {
    char[] array = new char[number()];
    in.asCharBuffer().get(array);
    pass(array.length * Character.BYTES);
    return array;
  }

  /// The next array of numbers.
  public int[] ints() {
    int[] array = new int[number()];
    in.asIntBuffer().get(array);
    pass(array.length * Integer.BYTES);
    return array;
  }

  /// The next array of long numbers.
  public long[] longs() {
    long[] array = new long[number()];
    in.asLongBuffer().get(array);
    pass(array.length * Long.BYTES);
    return array;
  }

  private void pass(int bytes) {
    in.position(in.position() + bytes);
  }
}
