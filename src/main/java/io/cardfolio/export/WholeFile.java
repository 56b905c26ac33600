package io.cardfolio.export;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

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
      throw new FileException(FileWording.FOLDER.with(target));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return writeTo(target, target, content, StandardOpenOption.WRITE);
    }
    Path place = place(target);
    List<Path> made = makeFolders(target, place.getParent());
    try {
      R result = writeBeside(target, place, content);
      made.clear();
      return result;
    } finally {
      removeFolders(made);
    }
  }

  /// Where the file lies, links followed.
  private static Path place(Path target) throws IOException {
    if (Files.exists(target)) {
      return target.toRealPath();
    }
    if (!Files.isSymbolicLink(target)) {
      return target.toAbsolutePath().normalize();
    }
    Path place = target.toAbsolutePath().resolveSibling(Files.readSymbolicLink(target)).normalize();
    if (Files.isSymbolicLink(place)) {
      throw new FileException(FileWording.LINK_TO_NOWHERE.with(target));
    }
    return place;
  }

  /// Makes a folder and those above it that are missing.
  ///
  /// @return the folders that were made, the innermost first
  private static List<Path> makeFolders(Path target, Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
      missing.add(above);
    }
    try {
      Files.createDirectories(folder);
      return missing;
    } catch (FileAlreadyExistsException e) {
      throw new FileException(FileWording.FILE_AS_FOLDER.with(target, e.getFile()), e);
    } catch (IOException e) {
      removeFolders(missing);
      throw failure(target, e);
    }
  }

  /// Removes folders that a failed run made, unless somebody has put something in.
  private static void removeFolders(List<Path> made) throws IOException {
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private static <R> R writeBeside(Path target, Path place, Content<R> content) throws IOException {
    Path part = newPart(target, place);
    try {
      R result = writeTo(target, part, content, StandardOpenOption.WRITE);
      keepRights(place, part);
      move(target, part, place);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Gives the new file the rights of the one that it replaces, where the system knows them.
  private static void keepRights(Path old, Path part) throws IOException {
    if (Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(old));
    }
  }

  private static Path newPart(Path target, Path place) throws IOException {
    for (int i = 1; i <= MOST_PARTS; i++) {
      Path part = place.resolveSibling(".cardfolio-" + i + ".part");
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException e) {
        // Another run is writing beside it, or one was killed: take the next number.
      } catch (IOException e) {
        throw failure(target, e);
      }
    }
    throw new FileException(FileWording.UNFINISHED.with(target, MOST_PARTS));
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
