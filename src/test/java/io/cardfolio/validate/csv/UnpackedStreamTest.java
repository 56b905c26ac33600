package io.cardfolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packed files, whole and damaged.
class UnpackedStreamTest {
  private static final byte[] TEXT =
      "customer_id,age\nCUST00000001,44\n".repeat(100).getBytes(StandardCharsets.UTF_8);
  private static final String DAMAGED =
      "c.csv.gz is packed and damaged or cut short; copy or make it again";

  @TempDir private Path folder;

  @Test
  void whatIsNotPackedComesAsItIs() throws IOException {
    for (byte[] bytes : List.of(TEXT, new byte[0], new byte[] {0x1F}, new byte[] {'a', 'b', 'c'})) {
      assertThat(unpacked(bytes)).isEqualTo(bytes);
    }
  }

  @Test
  void piecesAreReadToTheLast() throws IOException {
    for (byte[] packed : List.of(gzip(TEXT), zstd(TEXT))) {
      assertThat(unpacked(packed)).isEqualTo(TEXT);
      assertThat(unpacked(joined(packed, packed, packed))).isEqualTo(joined(TEXT, TEXT, TEXT));
    }
    assertThat(unpacked(joined(gzip(new byte[0]), gzip(TEXT), gzip(new byte[0])))).isEqualTo(TEXT);
  }

  @Test
  void piecesLargerThanEveryBufferAreReadToTheLast() throws IOException {
    byte[] noise = new byte[1_000_000];
    new SplittableRandom(1).nextBytes(noise);
    byte[] blank = new byte[1 << 20];
    for (byte[] text : List.of(noise, blank)) {
      for (byte[] packed : List.of(gzip(text), zstd(text))) {
        assertThat(unpacked(joined(packed, packed))).isEqualTo(joined(text, text));
        refused(Arrays.copyOf(packed, packed.length - 1));
      }
    }
  }

  @Test
  void aByteAtATimeIsTheSame() throws IOException {
    for (byte[] packed : List.of(TEXT, gzip(TEXT), zstd(TEXT))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (InputStream in = stream(packed)) {
        int b = in.read();
        while (b >= 0) {
          bytes.write(b);
          b = in.read();
        }
      }
      assertThat(bytes.toByteArray()).isEqualTo(TEXT);
    }
  }

  @Test
  void everyFieldThatAGzipHeaderMayHaveIsSkipped() throws IOException {
    byte[] member = gzip(TEXT);
    byte[] header = {0x1F, (byte) 0x8B, 8, 31, 1, 2, 3, 4, 0, 3};
    byte[] fields = "\3\0xyzc.csv\0a note\0hc".getBytes(StandardCharsets.ISO_8859_1);
    byte[] body = Arrays.copyOfRange(member, 10, member.length);
    assertThat(unpacked(joined(header, fields, body))).isEqualTo(TEXT);
  }

  @Test
  void aFrameToBeSkippedMayComeFirst() throws IOException {
    byte[] skipped =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0x184D2A5E)
            .putInt(4)
            .putInt(0)
            .array();
    assertThat(unpacked(joined(skipped, zstd(TEXT)))).isEqualTo(TEXT);
  }

  @Test
  void aFileThatIsCutShortIsRefusedWhereverTheCutIs() throws IOException {
    for (byte[] piece : List.of(gzip(TEXT), zstd(TEXT))) {
      byte[] whole = joined(piece, piece);
      for (int length = 4; length < whole.length; length++) {
        if (length != piece.length) {
          refused(Arrays.copyOf(whole, length));
        }
      }
    }
  }

  @Test
  void aBitThatWasFlippedNeverLosesARow() throws IOException {
    for (byte[] piece : List.of(gzip(TEXT), zstd(TEXT))) {
      byte[] whole = joined(piece, piece);
      for (int i = 4; i < whole.length; i++) {
        whole[i] ^= 0x10;
        try {
          assertThat(unpacked(whole)).isEqualTo(joined(TEXT, TEXT));
        } catch (UnreadableCsvException e) {
          assertThat(e).hasMessage(DAMAGED);
        }
        whole[i] ^= 0x10;
      }
    }
  }

  @Test
  void whatFollowsThatIsNotPackedIsRefused() throws IOException {
    refused(joined(gzip(TEXT), TEXT));
    refused(joined(zstd(TEXT), TEXT));
  }

  @Test
  void aBombIsRefusedAtItsFirstEndlessLine() throws IOException {
    for (boolean gzip : new boolean[] {true, false}) {
      Path file = folder.resolve("c.csv.gz");
      try (OutputStream bytes = Files.newOutputStream(file);
          OutputStream out = gzip ? new GZIPOutputStream(bytes) : new ZstdOutputStream(bytes)) {
        out.write(TEXT);
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < 64; i++) {
          out.write(spaces);
        }
      }
      assertThat(Files.size(file)).isLessThan(1 << 18);
      try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
        assertThatThrownBy(
                () -> {
                  while (reader.next().isPresent()) {
                    assertThat(reader.bytesRead()).isPositive();
                  }
                })
            .isInstanceOf(UnreadableCsvException.class)
            .hasMessage(
                "c.csv.gz has more than 1,048,576 characters on line 201;"
                    + " check that it is a CSV file");
      }
    }
  }

  private void refused(byte[] bytes) {
    assertThatThrownBy(() -> unpacked(bytes))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(DAMAGED);
  }

  private byte[] unpacked(byte[] bytes) throws IOException {
    try (InputStream in = stream(bytes)) {
      return in.readAllBytes();
    }
  }

  private InputStream stream(byte[] bytes) {
    return new UnpackedStream(folder.resolve("c.csv.gz"), new ByteArrayInputStream(bytes));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zstd(byte[] bytes) {
    try (ZstdCompressCtx frame = new ZstdCompressCtx()) {
      return frame.setChecksum(true).compress(bytes);
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
