package io.cardfolio.export.file;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Names the file in the failures of its stream, such as a full disk.
final class NamedOutput extends FilterOutputStream {
  private final Path target;

  NamedOutput(OutputStream out, Path target) {
    super(out);
    this.target = target;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /// A failure to write a file, as one sentence.
  static FileException failure(Path target, IOException cause) {
    Sentence sentence =
        switch (cause) {
          case NoSuchFileException _ -> FileWording.NO_PLACE.with(target);
          case AccessDeniedException e -> FileWording.FORBIDDEN.with(target, e.getFile());
          case FileSystemException e when e.getReason() != null ->
              FileWording.BECAUSE_OF.with(target, e.getFile(), e.getReason());
          default -> FileWording.BECAUSE.with(target, String.valueOf(cause.getMessage()));
        };
    return new FileException(sentence, cause);
  }
}
