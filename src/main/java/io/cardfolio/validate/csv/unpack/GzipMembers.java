package io.cardfolio.validate.csv.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Unpacks gzip members one after another, to the end of the file. Java's own stream takes anything
/// after a member that is not a member for the end of the file, so one damaged byte would lose the
/// rest of the rows without a word; this one refuses it.
public final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] packed = new byte[BUFFER];
  private int filled;
  private boolean inMember;

  /// What the members in a stream hold, one after the other.
  public GzipMembers(InputStream in) {
    this.in = new PushbackInputStream(in, BUFFER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      if (!inMember && !startMember()) {
        return -1;
      }
      count = inflate(into, offset, length);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(into, offset, length);
      checksum.update(into, offset, count);
      if (inflater.finished()) {
        endMember();
      } else if (count == 0) {
        filled = in.read(packed);
        require(filled > 0);
        inflater.setInput(packed, 0, filled);
      }
      return count;
    } catch (DataFormatException e) {
      throw (IOException) new ZipException(e.getMessage()).initCause(e);
    }
  }

  /// Reads a header; false at the end of the file.
  private boolean startMember() throws IOException {
    int first = in.read();
    if (first < 0) {
      return false;
    }
    require(first == 0x1F && next() == 0x8B && next() == DEFLATE);
    int flags = next();
    in.skipNBytes(6);
    if ((flags & EXTRA) != 0) {
      in.skipNBytes(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      in.skipNBytes(2);
    }
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    int left = inflater.getRemaining();
    in.unread(packed, filled - left, left);
    require(nextInt() == (int) checksum.getValue());
    require(nextInt() == (int) inflater.getBytesWritten());
    inMember = false;
  }

  private void skipText() throws IOException {
    int c = next();
    while (c != 0) {
      c = next();
    }
  }

  private int nextInt() throws IOException {
    return next() | next() << 8 | next() << 16 | next() << 24;
  }

  private int next() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }

  private static void require(boolean sound) throws ZipException {
    if (!sound) {
      throw new ZipException();
    }
  }
}
