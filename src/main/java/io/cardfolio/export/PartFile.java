package io.cardfolio.export;

import io.cardfolio.model.FileException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A file that is written beside its place and moved there when it is whole. Until it is settled,
/// all can be taken back: the file that was there before too.
final class PartFile {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_PARTS = 1_000;

  private final Path target;
  private final Path place;
  private final MadeFolders folders;
  private final Path part;
  private Optional<Path> old = Optional.empty();
  private boolean inPlace;

  /// An empty file beside its place.
  ///
  /// @param target the file's name as it was given, for what is said about it
  /// @param place where it lies, links followed
  PartFile(Path target, Path place) throws IOException {
    this.target = target;
    this.place = place;
    folders = MadeFolders.make(target, place.getParent());
    try {
      part = newPart();
    } catch (IOException e) {
      folders.remove();
      throw e;
    }
  }

  /// Where a file lies, links followed.
  static Path place(Path target) throws IOException {
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

  /// Whether this is the file of a place.
  boolean isAt(Path otherPlace) {
    return place.equals(otherPlace);
  }

  /// Writes all of the file's bytes.
  <R> R write(WholeFile.Content<R> content) throws IOException {
    return writeTo(target, part, content);
  }

  /// Writes bytes to a file that is there.
  ///
  /// @param target the name to say when it fails
  static <R> R writeTo(Path target, Path file, WholeFile.Content<R> content) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(new NamedOutput(raw, target), BUFFER)) {
      return content.writeTo(out);
    } catch (FileSystemException e) {
      throw NamedOutput.failure(target, e);
    }
  }

  /// Puts the file into its place and keeps the old one aside, to be put back.
  void moveInKeepingOld() throws IOException {
    if (Files.isRegularFile(place)) {
      keepRights();
      old = Optional.of(aside());
    }
    moveIn();
  }

  /// Puts the file into its place.
  void moveIn() throws IOException {
    keepRights();
    move(part, place);
    inPlace = true;
  }

  /// Takes the file out of its place and puts the old one back.
  void takeBack() throws IOException {
    if (inPlace) {
      move(place, part);
      inPlace = false;
    }
    if (old.isPresent() && !Files.exists(place)) {
      move(old.get(), place);
    }
  }

  /// Forgets the old file: there is no way back from here.
  void settle() {
    try {
      if (old.isPresent()) {
        Files.deleteIfExists(old.get());
      }
    } catch (IOException e) {
      // The new files are all there, and that is what counts; a .part file stays behind.
    }
  }

  /// Removes what is left beside the place, and the folders that were made for the file if it is
  /// not there.
  void clear() throws IOException {
    Files.deleteIfExists(part);
    if (!inPlace) {
      folders.remove();
    }
  }

  /// Moves the old file aside.
  private Path aside() throws IOException {
    Path aside = newPart();
    try {
      move(place, aside);
      return aside;
    } catch (IOException e) {
      Files.deleteIfExists(aside);
      throw e;
    }
  }

  /// Gives the new file the rights of the one that it replaces, where the system knows them.
  private void keepRights() throws IOException {
    if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
    }
  }

  private Path newPart() throws IOException {
    for (int i = 1; i <= MOST_PARTS; i++) {
      Path free = place.resolveSibling(".cardfolio-" + i + ".part");
      try {
        return Files.createFile(free);
      } catch (FileAlreadyExistsException e) {
        // Another run is writing beside it, or one was killed: take the next number.
      } catch (IOException e) {
        throw NamedOutput.failure(target, e);
      }
    }
    throw new FileException(FileWording.UNFINISHED.with(target, MOST_PARTS));
  }

  private void move(Path from, Path to) throws IOException {
    try {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw NamedOutput.failure(target, e);
    }
  }
}
