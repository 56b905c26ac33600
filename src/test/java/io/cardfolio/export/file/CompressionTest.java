package io.cardfolio.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import io.cardfolio.export.CsvBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How files are packed, piece by piece.
class CompressionTest {
  @Test
  void theEndingOfTheNameChooses() {
    assertThat(of("c.csv")).isEqualTo(Compression.NONE);
    assertThat(of("c.csv.gz")).isEqualTo(Compression.GZIP);
    assertThat(of("folder.zst/C.CSV.GZ")).isEqualTo(Compression.GZIP);
    assertThat(of("c.csv.zst")).isEqualTo(Compression.ZSTD);
    assertThat(of("c.gz.csv")).isEqualTo(Compression.NONE);
    assertThat(of("gz")).isEqualTo(Compression.NONE);
  }

  private static Compression of(String name) {
    return Compression.of(Path.of(name));
  }

  @ParameterizedTest
  @EnumSource
  void piecesJoinedUnpackToTheirContentsJoined(Compression compression) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    StringBuilder text = new StringBuilder();
    for (int rows : new int[] {0, 1, 50_000, 0, 7}) {
      CsvBuffer piece = new CsvBuffer();
      for (int i = 0; i < rows; i++) {
        piece.add(List.of("CUST" + i, "Zoë"));
        text.append("CUST").append(i).append(",Zoë\n");
      }
      piece.writeTo(joined, compression);
    }
    assertThat(unpacked(compression, joined.toByteArray()))
        .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aGzipMemberHasNoTimeStampAndNoName() throws IOException {
    assertThat(Arrays.copyOf(bytes(Compression.GZIP.pack(new byte[] {1}, 1)), 10))
        .containsExactly(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF);
  }

  @Test
  void onlyTheFirstBytesArePacked() throws IOException {
    byte[] bytes = "row, and what an earlier row left behind".getBytes(StandardCharsets.UTF_8);
    for (Compression compression : Compression.values()) {
      ByteBuffer packed = compression.pack(bytes, 3);
      assertThat(unpacked(compression, bytes(packed))).asString().isEqualTo("row");
    }
  }

  @Test
  void whatRepeatsBecomesMuchSmaller() throws IOException {
    byte[] bytes = "Stable Mid-Spenders,\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    for (Compression compression : List.of(Compression.GZIP, Compression.ZSTD)) {
      assertThat(compression.pack(bytes, bytes.length).remaining())
          .isBetween(1, bytes.length / 100);
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static byte[] unpacked(Compression compression, byte[] packed) throws IOException {
    InputStream bytes = new ByteArrayInputStream(packed);
    try (InputStream in =
        switch (compression) {
          case NONE -> bytes;
          case GZIP -> new GZIPInputStream(bytes);
          case ZSTD -> new ZstdInputStream(bytes);
        }) {
      return in.readAllBytes();
    }
  }
}
