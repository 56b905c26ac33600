package io.cardfolio.export.file;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files that appear under their names together, when all of them are whole, or not at all.
/// Whatever goes wrong, the old files stay as they were and nothing is left over; where not even
/// that can be done, an old file is kept beside its place.
///
/// ```java
/// try (WholeFiles files = new WholeFiles()) {
///   files.write(customers, out -> …);
///   files.write(manifest, out -> …);
///   files.appear();
/// }
/// ```
public final class WholeFiles implements AutoCloseable {
  private final List<PartFile> parts = new ArrayList<>();

  /// A set of no files.
  public WholeFiles() {}

  /// Writes one more file, which is not yet seen.
  ///
  /// @param target its name; missing folders are made. What is there and is no regular file, such
  ///   as a pipe, is written to as it is.
  /// @param content writes the bytes
  /// @return what `content` returned
  /// @throws IOException with one sentence that names the file and the cause
  public <R> R write(Path target, WholeFile.Content<R> content) throws IOException {
    Optional<BasicFileAttributes> there = attributes(target);
    if (there.filter(BasicFileAttributes::isDirectory).isPresent()) {
      throw new FileException(FileWording.FOLDER.with(target));
    }
    if (there.filter(BasicFileAttributes::isOther).isPresent()) {
      return PartFile.writeTo(target, target, content);
    }
    Path place = PartFile.place(target);
    if (parts.stream().anyMatch(part -> part.isAt(place))) {
      throw new FileException(FileWording.SAME_NAME.with(target));
    }
    if (parts.stream().noneMatch(part -> part.isBeside(place))) {
      PartNames.sweep(place.getParent());
    }
    PartFile part = new PartFile(target, place);
    parts.add(part);
    return part.write(content);
  }

  /// What is there, links followed: looked at once, as another run may replace it meanwhile.
  private static Optional<BasicFileAttributes> attributes(Path target) {
    try {
      return Optional.of(Files.readAttributes(target, BasicFileAttributes.class));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Puts all files into their places, the last one at last.
  ///
  /// @throws FileException if that fails for one of them; then all is as it was before, or the
  ///   sentence says of each file what could not be taken back
  public void appear() throws FileException {
    List<PartFile> moved = new ArrayList<>();
    try {
      for (PartFile part : parts) {
        requireOther(part, moved);
        moved.add(part);
        if (moved.size() < parts.size()) {
          part.moveInKeepingOld();
        } else {
          part.moveIn();
        }
      }
    } catch (FileException e) {
      throw takenBack(moved, e);
    } catch (RuntimeException e) {
      e.addSuppressed(takenBack(moved, new FileException(Sentence.of(e.toString()))));
      throw e;
    }
    for (PartFile part : parts) {
      part.settle();
    }
  }

  /// Two names may be one file: in capitals, or through a linked folder.
  private static void requireOther(PartFile part, List<PartFile> moved) throws FileException {
    for (PartFile other : moved) {
      if (part.isSameAs(other)) {
        throw part.sameAsAnother();
      }
    }
  }

  private static FileException takenBack(List<PartFile> moved, FileException cause) {
    FileException failure = cause;
    for (PartFile part : moved.reversed()) {
      failure = part.takeBack(failure);
    }
    return failure;
  }

  /// Removes what has not appeared.
  @Override
  public void close() {
    for (PartFile part : parts.reversed()) {
      part.clear();
    }
  }
}
