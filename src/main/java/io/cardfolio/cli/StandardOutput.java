package io.cardfolio.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// Standard output, which names itself in its failures and tells a reader who has gone.
final class StandardOutput extends FilterOutputStream {
  private static final Path DESCRIPTOR = Path.of("/dev/fd/1");
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final BooleanSupplier pipe;
  private boolean readerGone;

  /// @param pipe whether the system says that it is a pipe, which is asked when it fails
  StandardOutput(OutputStream out, BooleanSupplier pipe) {
    super(out);
    this.pipe = pipe;
  }

  /// That of this process.
  static StandardOutput system() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
  }

  /// Whether whoever read it has stopped.
  boolean isReaderGone() {
    return readerGone;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (isGone(e)) {
        readerGone = true;
        throw new ReaderGoneException(e);
      }
      throw new IOException("Cannot write to standard output: " + e.getMessage(), e);
    }
  }

  /// A pipe refuses bytes for no other reason. Where the system does not tell that it is one, as
  /// Windows, its words do.
  private boolean isGone(IOException cause) {
    return pipe.getAsBoolean() || String.valueOf(cause.getMessage()).contains("pipe");
  }

  private static boolean isPipe() {
    try {
      int kind = (int) Files.getAttribute(DESCRIPTOR, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return false;
    }
  }
}
