package io.cardfolio.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
      compression.pack(piece);
      piece.writeTo(joined);
    }
    assertThat(unpacked(compression, joined.toByteArray()))
        .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBufferIsUsedAgainAfterItWasPacked() throws IOException {
    for (Compression compression : Compression.values()) {
      CsvBuffer buffer = new CsvBuffer();
      buffer.add(List.of("first"));
      compression.pack(buffer);
      buffer.clear();
      buffer.add(List.of("second"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      buffer.writeTo(out);
      assertThat(out).hasToString("second\n");
    }
  }

  @Test
  void aGzipMemberHasNoTimeStampAndNoName() throws IOException {
    CsvBuffer buffer = new CsvBuffer();
    buffer.add(List.of("row"));
    Compression.GZIP.pack(buffer);
    assertThat(Arrays.copyOf(buffer.bytes(), 10))
        .containsExactly(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF);
  }

  @Test
  void whatRepeatsBecomesMuchSmaller() throws IOException {
    for (Compression compression : List.of(Compression.GZIP, Compression.ZSTD)) {
      CsvBuffer buffer = new CsvBuffer();
      for (int i = 0; i < 10_000; i++) {
        buffer.add(List.of("Stable Mid-Spenders", Integer.toString(i)));
      }
      int before = buffer.length();
      compression.pack(buffer);
      assertThat(buffer.length()).isBetween(1, before / 5);
    }
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
