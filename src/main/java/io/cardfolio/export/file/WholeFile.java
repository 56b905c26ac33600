package io.cardfolio.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Writes a file that appears under its name only when it is whole: it is written beside its place
/// and then moved there. Whatever goes wrong, the old file stays as it was and nothing is left
/// over.
public final class WholeFile {
  private WholeFile() {}

  /// Writes a file.
  ///
  /// @param target its name; missing folders are made. What is there and is no regular file, such
  ///   as a pipe, is written to as it is.
  /// @param content writes the bytes
  /// @return what `content` returned
  /// @throws IOException with one sentence that names the file and the cause
  public static <R> R write(Path target, Content<R> content) throws IOException {
    try (WholeFiles one = new WholeFiles()) {
      R result = one.write(target, content);
      one.appear();
      return result;
    }
  }

  /// Writes the bytes of a file.
  ///
  /// @param <R> what the writing finds out
  @FunctionalInterface
  public interface Content<R> {
    /// Writes all bytes; the stream is buffered and closed by the caller.
    R writeTo(OutputStream out) throws IOException;
  }
}
