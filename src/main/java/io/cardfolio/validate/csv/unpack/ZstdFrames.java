package io.cardfolio.validate.csv.unpack;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Unpacks Zstandard frames one after another, to the end of the file. The library's own stream
/// does not notice that the last frame is cut short if it starts in the buffer in which another
/// frame ends; this one does.
public final class ZstdFrames extends InputStream {
  private static final int BUFFER = 1 << 17;

  private final InputStream in;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final byte[] read = new byte[BUFFER];
  private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER).limit(0);
  private final ByteBuffer content = ByteBuffer.allocateDirect(BUFFER).limit(0);
  private boolean inFrame;
  private boolean holdsBack;

  /// What the frames in a stream hold, one after the other.
  public ZstdFrames(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (!content.hasRemaining() && length > 0) {
      if (!packed.hasRemaining() && !holdsBack && !fill()) {
        return -1;
      }
      unpack();
    }
    int count = Math.min(length, content.remaining());
    content.get(into, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    context.close();
    in.close();
  }

  /// Reads on; false at the end of the file.
  private boolean fill() throws IOException {
    int count = in.read(read);
    if (count < 0) {
      if (inFrame) {
        throw new EOFException();
      }
      return false;
    }
    packed.clear().put(read, 0, count).flip();
    return true;
  }

  private void unpack() {
    content.clear();
    inFrame = !context.decompressDirectByteBufferStream(content, packed);
    holdsBack = inFrame && !content.hasRemaining();
    content.flip();
  }
}
