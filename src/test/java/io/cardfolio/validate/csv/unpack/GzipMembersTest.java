package io.cardfolio.validate.csv.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/// What RFC 1952 lets stand around the packed bytes is passed over, and what it wants there is held
/// against them.
class GzipMembersTest {
  private static final byte[] TEXT = "CUST00000001,Ada\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 10;

  @Test
  void aHeaderMayHoldALongFieldOfOthers() throws IOException {
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    more.write(0x2C);
    more.write(0x01);
    byte[] extra = new byte[300];
    Arrays.fill(extra, (byte) 0x1F);
    more.writeBytes(extra);
    more.writeBytes("name\0comment\0".getBytes(StandardCharsets.US_ASCII));
    more.writeBytes(new byte[] {1, 2});
    assertThat(read(member(0x1E, more.toByteArray()))).isEqualTo(TEXT);
  }

  @Test
  void damageIsRefused() {
    byte[] sound = member(0, new byte[0]);
    for (int place : new int[] {0, 1, 2, sound.length - 8, sound.length - 5, sound.length - 4}) {
      byte[] damaged = sound.clone();
      damaged[place] ^= 0x40;
      assertThatThrownBy(() -> read(damaged)).as("byte %d", place).isInstanceOf(ZipException.class);
    }
  }

  private static byte[] read(byte[] packed) throws IOException {
    try (GzipMembers in = new GzipMembers(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /// The text as a member whose header has these flags and what they tell of.
  private static byte[] member(int flags, byte[] more) {
    byte[] packed = new byte[100];
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(TEXT);
    deflater.finish();
    int length = deflater.deflate(packed);
    deflater.end();
    CRC32 checksum = new CRC32();
    checksum.update(TEXT);
    return ByteBuffer.allocate(HEADER + more.length + length + 8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {0x1F, (byte) 0x8B, 8, (byte) flags, 0, 0, 0, 0, 0, 0})
        .put(more)
        .put(packed, 0, length)
        .putInt((int) checksum.getValue())
        .putInt(TEXT.length)
        .array();
  }
}
