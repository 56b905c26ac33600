package io.cardfolio.export.gzip;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Packs a piece of a file as a whole gzip member, without a time stamp or a name: the bytes depend
/// on the piece alone, and members joined unpack to their pieces joined.
///
/// The form is that of RFC 1952.
public final class GzipMember {
  private static final short MAGIC = (short) 0x8B1F;
  private static final byte DEFLATE = 8;
  private static final byte UNKNOWN_SYSTEM = (byte) 0xFF;
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  private GzipMember() {}

  /// Packs the first bytes of an array.
  ///
  /// @param length how many, at least 0
  public static ByteBuffer of(byte[] bytes, int length) {
    BitOutput out = new BitOutput(HEADER + length / 3 + TRAILER);
    out.putBytes(2, MAGIC);
    out.putBytes(1, DEFLATE);
    out.putBytes(Integer.BYTES + 2, 0);
    out.putBytes(1, UNKNOWN_SYSTEM);
    new Deflation(bytes, length, out).run();
    out.alignToByte();
    CRC32 check = new CRC32();
    check.update(bytes, 0, length);
    out.putBytes(Integer.BYTES, check.getValue());
    out.putBytes(Integer.BYTES, length);
    return out.written();
  }
}
