package io.cardfolio.export.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is packed unpacks to itself with Java's own code, and becomes small where it can.
class GzipMemberTest {
  private static final int WINDOW = 1 << 15;
  private static final int HEADER_AND_TRAILER = 18;
  private static final int STORED = 65_535;

  @Property(tries = 400)
  void anyBytesUnpackToThemselves(@ForAll("bytes") byte[] bytes) throws IOException {
    assertThat(unpacked(bytes)).isEqualTo(bytes);
  }

  /// Pieces that are new, that stood before, and that are one byte again and again.
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> fresh = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3_000);
    Arbitrary<byte[]> fewLetters =
        Arbitraries.bytes().between((byte) 'a', (byte) 'c').array(byte[].class).ofMaxSize(5_000);
    Arbitrary<byte[]> again =
        Arbitraries.integers().between(1, 70_000).map(length -> pattern(length, 40_000));
    Arbitrary<byte[]> oneByte =
        Arbitraries.integers().between(1, 1_000).map(length -> new byte[length]);
    return Arbitraries.oneOf(fresh, fewLetters, again, oneByte)
        .list()
        .ofMaxSize(6)
        .map(GzipMemberTest::joined);
  }

  @Example
  void repeatsAreFoundAsFarBackAsTheyMayBeAndNotFarther() throws IOException {
    for (int period : new int[] {1, 2, 257, 258, 259, WINDOW - 2, WINDOW - 1, WINDOW, WINDOW + 1}) {
      byte[] bytes = pattern(3 * WINDOW, period);
      assertThat(unpacked(bytes)).isEqualTo(bytes);
      if (period < WINDOW) {
        assertThat(GzipMember.of(bytes, bytes.length).remaining()).isLessThan(period + 4_000);
      }
    }
  }

  @Example
  void whatCannotBecomeSmallerGrowsByLittle() throws IOException {
    byte[] bytes = pattern(1_000_000, 1_000_000);
    int parts = Math.ceilDiv(bytes.length, 1 << 14) + Math.ceilDiv(bytes.length, STORED);
    assertThat(GzipMember.of(bytes, bytes.length).remaining())
        .isBetween(bytes.length, bytes.length + HEADER_AND_TRAILER + 6 * parts);
    assertThat(unpacked(bytes)).isEqualTo(bytes);
  }

  @Example
  void lettersOfOneKindTakeTheirEntropyInBits() throws IOException {
    byte[] bytes = pattern(500_000, 500_000);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (' ' + (bytes[i] & 63));
    }
    assertThat(GzipMember.of(bytes, bytes.length).remaining())
        .isLessThan((int) (bytes.length * 6.1 / Byte.SIZE));
    assertThat(unpacked(bytes)).isEqualTo(bytes);
  }

  /// Golden: other bytes are another [io.cardfolio.export.file.Compression#VERSION].
  @Example
  void theSameRowsHaveTheSameBytesAsEver() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("CUST").append(100_000 + i).append(random.nextBoolean() ? ",Stable," : ",New,");
      rows.append("x".repeat(random.nextInt(4))).append(random.nextInt(50_000)).append('\n');
    }
    byte[] bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer packed = GzipMember.of(bytes, bytes.length);
    CRC32 check = new CRC32();
    check.update(packed.duplicate());
    assertThat(packed.remaining()).isEqualTo(122_731);
    assertThat(check.getValue()).isEqualTo(1742599780L);
  }

  @Example
  void whatAnEarlierPieceLeftBehindChangesNothing() {
    byte[] bytes = pattern(20_000, 4_000);
    for (int length = 0; length < 12_100; length = length < 12 ? length + 1 : length + 4_000) {
      assertThat(GzipMember.of(bytes, length))
          .isEqualTo(GzipMember.of(Arrays.copyOf(bytes, length), length));
    }
  }

  /// The last letters repeat four at first and, a byte later, many more: the first of them is told
  /// by itself, wherever in a block that is.
  @Example
  void aRepeatMayWaitAtTheEndOfABlock() throws IOException {
    for (int before = (1 << 14) - 8; before < (1 << 14) + 8; before++) {
      byte[] bytes = pattern(before + 16, before + 16);
      put("abcd!", bytes, 100);
      put("bcdefghijklmnop?", bytes, 200);
      put("abcdefghijklmnop", bytes, before);
      assertThat(unpacked(bytes)).isEqualTo(bytes);
    }
  }

  private static void put(String letters, byte[] bytes, int at) {
    byte[] ascii = letters.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(ascii, 0, bytes, at, ascii.length);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    ByteBuffer packed = GzipMember.of(bytes, bytes.length);
    try (GZIPInputStream in =
        new GZIPInputStream(
            new ByteArrayInputStream(packed.array(), packed.arrayOffset(), packed.remaining()))) {
      return in.readAllBytes();
    }
  }

  /// The same bytes each time, that come again after a period.
  private static byte[] pattern(int length, int period) {
    byte[] bytes = new byte[length];
    byte[] once = new byte[Math.min(length, period)];
    new SplittableRandom(period).nextBytes(once);
    for (int i = 0; i < length; i++) {
      bytes[i] = once[i % once.length];
    }
    return bytes;
  }

  private static byte[] joined(List<byte[]> pieces) {
    byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
