package io.cardfolio.validate.csv;

import com.github.luben.zstd.ZstdException;
import io.cardfolio.validate.csv.unpack.GzipMembers;
import io.cardfolio.validate.csv.unpack.ZstdFrames;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// Takes the packing off a file that has one: gzip or Zstandard. Its first bytes tell, whatever its
/// name is.
final class UnpackedStream extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x8B1F;
  private static final int ZSTD = 0xFD2FB528;

  /// What tools that pack on several threads put before the first frame, but for its last digit.
  private static final int ZSTD_SKIPPED = 0x184D2A50;

  private final Path file;
  private final BufferedInputStream packed;
  private InputStream content = InputStream.nullInputStream();
  private boolean known;

  UnpackedStream(Path file, InputStream packed) {
    this.file = file;
    this.packed = new BufferedInputStream(packed, BUFFER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      if (!known) {
        content = unpacking();
        known = true;
      }
      return content.read(bytes, offset, length);
    } catch (ZipException | EOFException | ZstdException e) {
      throw UnreadableCsvException.damaged(file, e);
    } catch (LinkageError e) {
      throw UnreadableCsvException.notUnpacked(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
    packed.close();
  }

  private InputStream unpacking() throws IOException {
    packed.mark(Integer.BYTES);
    int start = 0;
    byte[] bytes = packed.readNBytes(Integer.BYTES);
    for (int i = 0; i < bytes.length; i++) {
      start |= Byte.toUnsignedInt(bytes[i]) << Byte.SIZE * i;
    }
    packed.reset();
    if ((start & 0xFFFF) == GZIP) {
      return new GzipMembers(packed);
    }
    if (start == ZSTD || (start & ~0xF) == ZSTD_SKIPPED) {
      return new ZstdFrames(packed);
    }
    return packed;
  }
}
