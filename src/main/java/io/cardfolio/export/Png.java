package io.cardfolio.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pictures without transparency as PNG files.
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int HEADER = 13;
  private static final byte BITS = 8;
  private static final byte RGB = 2;

  private Png() {}

  /// Writes a picture.
  ///
  /// @param pixels the rows from above, a pixel as 0xAARRGGBB; what is transparent becomes opaque
  public static void write(int width, int height, int[] pixels, OutputStream out)
      throws IOException {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(
          pixels.length + " pixels, expected " + width + " x " + height);
    }
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(width).putInt(height);
    chunk("IHDR", header.put(BITS).put(RGB).array(), data);
    chunk("IDAT", packed(width, pixels), data);
    chunk("IEND", new byte[0], data);
    data.flush();
  }

  private static byte[] packed(int width, int[] pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      byte[] row = new byte[1 + 3 * width];
      for (int start = 0; start < pixels.length; start += width) {
        for (int x = 0, at = 1; x < width; x++) {
          int pixel = pixels[start + x];
          row[at++] = (byte) (pixel >> 16);
          row[at++] = (byte) (pixel >> 8);
          row[at++] = (byte) pixel;
        }
        packed.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
