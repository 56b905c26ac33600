package io.cardfolio.export.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts the bytes that go through it.
public class CountedOutput extends FilterOutputStream {
  private long count;

  /// A stream that hands its bytes on.
  public CountedOutput(OutputStream out) {
    super(out);
  }

  /// How many bytes have gone through.
  public long count() {
    return count;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    count += length;
  }
}
