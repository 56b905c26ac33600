package io.cardfolio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Pictures as PNG, held against the reader of Java.
class PngTest {
  @Test
  void anotherReaderSeesTheSamePixels() throws IOException {
    int width = 37;
    int height = 23;
    int[] pixels =
        IntStream.range(0, width * height).map(i -> 0xff000000 | (i * 0x9e3779b9 >>> 8)).toArray();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(width, height, pixels)));
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getHeight()).isEqualTo(height);
    assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(pixels);
  }

  /// Readers that are strict look at the checksum of each chunk and want the last one.
  @Test
  void everyChunkHasItsChecksumAndTheLastEndsThePicture() throws IOException {
    ByteBuffer file = ByteBuffer.wrap(written(2, 2, new int[4])).position(8);
    List<String> types = new ArrayList<>();
    while (file.hasRemaining()) {
      byte[] chunk = new byte[file.getInt() + 4];
      file.get(chunk);
      CRC32 check = new CRC32();
      check.update(chunk);
      assertThat(file.getInt()).isEqualTo((int) check.getValue());
      types.add(new String(chunk, 0, 4, StandardCharsets.US_ASCII));
    }
    assertThat(types).containsExactly("IHDR", "IDAT", "IEND");
  }

  @Test
  void nothingIsHeldBackInABuffer() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Png.write(1, 1, new int[1], new BufferedOutputStream(bytes, 1 << 16));
    assertThat(bytes.toByteArray()).isEqualTo(written(1, 1, new int[1]));
  }

  @Test
  void refusesPixelsThatAreNoRectangleOfThisSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(2, 2, new int[3]))
        .withMessage("3 pixels, expected 2 x 2");
  }

  private static byte[] written(int width, int height, int[] pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Png.write(width, height, pixels, bytes);
    return bytes.toByteArray();
  }
}
