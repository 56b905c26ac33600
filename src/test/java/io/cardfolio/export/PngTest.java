package io.cardfolio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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
