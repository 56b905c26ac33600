package io.cardfolio.export.file;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/// A file that is written beside its place and moved there when it is whole. Until it is settled,
/// all can be taken back: the file that was there before too. At no moment is its place empty that
/// was not so before, so that whoever is killed leaves the old file there or the new one.
final class PartFile {
  private static final int BUFFER = 1 << 16;
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final int MOST_TRIES = 50;
  private static final long PAUSE_NANOS = 20_000_000;

  private final Path target;
  private final Path place;
  private final MadeFolders folders;
  private final PartNames names;
  private boolean oldKept;
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
      names = PartNames.take(target, place.getParent());
    } catch (IOException e) {
      folders.remove();
      throw e;
    }
  }

  /// Where a file lies, links followed.
  static Path place(Path target) throws IOException {
    try {
      return followed(target);
    } catch (FileSystemException e) {
      throw NamedOutput.failure(target, e);
    }
  }

  private static Path followed(Path target) throws IOException {
    if (Files.exists(target)) {
      try {
        return target.toRealPath();
      } catch (NoSuchFileException _) {
        // Another run replaces it at this moment, where a system does so in two steps.
      }
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

  /// Whether its place is that of another file, which is there already.
  boolean isSameAs(PartFile other) throws FileException {
    try {
      return Files.exists(place) && Files.isSameFile(place, other.place);
    } catch (IOException e) {
      throw NamedOutput.failure(target, e);
    }
  }

  FileException sameAsAnother() {
    return new FileException(FileWording.SAME_NAME.with(target));
  }

  /// Whether this is a file in the folder of a place.
  boolean isBeside(Path otherPlace) {
    return place.getParent().equals(otherPlace.getParent());
  }

  /// Writes all of the file's bytes.
  <R> R write(WholeFile.Content<R> content) throws IOException {
    return writeTo(target, names.part(), content);
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

  /// Puts the file into its place and keeps the old one, to be put back.
  void moveInKeepingOld() throws FileException {
    if (Files.isRegularFile(place)) {
      keepOld();
    }
    moveIn();
  }

  /// Puts the file into its place.
  void moveIn() throws FileException {
    keepRights();
    move(names.part(), place);
    inPlace = true;
  }

  /// Takes the file out of its place and puts the old one back.
  ///
  /// @param cause why
  /// @return what to tell the user: the cause, and what is left where that fails
  FileException takeBack(FileException cause) {
    if (!inPlace) {
      return cause;
    }
    try {
      move(oldKept ? names.old() : place, oldKept ? place : names.part());
      inPlace = false;
      return cause;
    } catch (IOException e) {
      cause.addSuppressed(e);
      return new FileException(notTakenBack(cause.sentence()), cause);
    }
  }

  private Sentence notTakenBack(Sentence cause) {
    if (!oldKept) {
      return FileWording.NEW_STAYS.with(cause, target);
    }
    return names.leaveOld()
        ? FileWording.OLD_KEPT.with(cause, target, names.old())
        : FileWording.OLD_IN_DANGER.with(cause, target, names.old());
  }

  /// Forgets the old file: there is no way back from here.
  void settle() {
    names.close();
  }

  /// Removes what is left beside the place, and the folders that were made for the file if it is
  /// not there.
  void clear() {
    names.close();
    if (!inPlace) {
      folders.remove();
    }
  }

  private void keepOld() throws FileException {
    inTime(place, this::linkOrCopyOld);
    oldKept = true;
  }

  /// Gives the old file a second name, or a copy where files have one name only.
  private void linkOrCopyOld() throws IOException {
    try {
      Files.createLink(names.old(), place);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(
          place,
          names.old(),
          StandardCopyOption.COPY_ATTRIBUTES,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Gives the new file the rights of the one that it replaces, where the system knows them.
  private void keepRights() throws FileException {
    try {
      if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(names.part(), Files.getPosixFilePermissions(place));
      }
    } catch (NoSuchFileException _) {
      // Somebody has removed it since: there are no rights to keep.
    } catch (IOException e) {
      throw NamedOutput.failure(target, e);
    }
  }

  private void move(Path from, Path to) throws FileException {
    inTime(to, () -> moveAtOnce(from, to));
  }

  /// Something that is done with files.
  private interface Step {
    void run() throws IOException;
  }

  /// Does something with a file that somebody may have open, such as one who looks for viruses or
  /// another run, which Windows minds; most do so for a moment only.
  private void inTime(Path file, Step step) throws FileException {
    for (int tries = 1; ; tries++) {
      try {
        step.run();
        return;
      } catch (IOException e) {
        boolean passes = WINDOWS && e instanceof AccessDeniedException && !Files.isDirectory(file);
        if (!passes || tries == MOST_TRIES) {
          throw NamedOutput.failure(target, e);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private static void moveAtOnce(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
