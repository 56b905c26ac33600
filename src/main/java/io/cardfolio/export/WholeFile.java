package io.cardfolio.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file that appears under its name only when it is whole: it is written beside its place
/// and then moved there. Whatever goes wrong, the old file stays as it was and nothing is left
/// over.
public final class WholeFile {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_PARTS = 1_000;

  private WholeFile() {}

  /// Writes a file.
  ///
  /// @param target its name; missing folders are made. What is there and is no regular file, such
  ///   as a pipe, is written to as it is.
  /// @param content writes the bytes
  /// @return what `content` returned
  /// @throws IOException with one sentence that names the file and the cause
  public static <R> R write(Path target, Content<R> content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("Cannot write %s: it is a folder; name a file in it".formatted(target));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return writeTo(target, target, content, StandardOpenOption.WRITE);
    }
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    makeFolder(target, place.getParent());
    return writeBeside(target, place, content);
  }

  private static void makeFolder(Path target, Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "Cannot write %s: %s is a file, not a folder".formatted(target, e.getFile()), e);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static <R> R writeBeside(Path target, Path place, Content<R> content) throws IOException {
    Path part = newPart(target, place);
    try {
      R result = writeTo(target, part, content, StandardOpenOption.WRITE);
      move(target, part, place);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path newPart(Path target, Path place) throws IOException {
    for (int i = 1; i <= MOST_PARTS; i++) {
      Path part = place.resolveSibling(".%s.%d.part".formatted(place.getFileName(), i));
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException e) {
        // Another run is writing the same file, or one was killed: take the next number.
      } catch (IOException e) {
        throw failure(target, e);
      }
    }
    throw new IOException(
        "Cannot write %s: %d unfinished .part files lie beside it; delete them"
            .formatted(target, MOST_PARTS));
  }

  private static <R> R writeTo(
      Path target, Path file, Content<R> content, StandardOpenOption option) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file, option);
        OutputStream out = new BufferedOutputStream(new Named(raw, target), BUFFER)) {
      return content.writeTo(out);
    } catch (FileSystemException e) {
      throw failure(target, e);
    }
  }

  private static void move(Path target, Path part, Path place) throws IOException {
    try {
      try {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static IOException failure(Path target, IOException cause) {
    String reason =
        switch (cause) {
          case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
          case FileSystemException e when e.getReason() != null ->
              e.getFile() + ": " + e.getReason();
          default -> cause.getMessage();
        };
    return new IOException("Cannot write %s: %s".formatted(target, reason), cause);
  }

  /// Writes the bytes of a file.
  ///
  /// @param <R> what the writing finds out
  @FunctionalInterface
  public interface Content<R> {
    /// Writes all bytes; the stream is buffered and closed by the caller.
    R writeTo(OutputStream out) throws IOException;
  }

  /// Names the file in the failures of its stream, such as a full disk.
  private static final class Named extends FilterOutputStream {
    private final Path target;

    Named(OutputStream out, Path target) {
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
  }
}
