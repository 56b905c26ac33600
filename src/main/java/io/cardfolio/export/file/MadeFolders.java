package io.cardfolio.export.file;

import io.cardfolio.model.FileException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folders that had to be made for a file, so that a failed run can take them away again.
///
/// @param folders those that were made, the innermost first
record MadeFolders(List<Path> folders) {
  /// Makes a folder and those above it that are missing.
  ///
  /// @param target the file that they are made for
  static MadeFolders make(Path target, Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
      missing.add(above);
    }
    MadeFolders made = new MadeFolders(missing);
    try {
      Files.createDirectories(folder);
      return made;
    } catch (FileAlreadyExistsException e) {
      throw new FileException(FileWording.FILE_AS_FOLDER.with(target, e.getFile()), e);
    } catch (IOException e) {
      made.remove();
      throw NamedOutput.failure(target, e);
    }
  }

  /// Removes them, unless somebody has put something in. An empty folder that stays is no loss.
  void remove() {
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        return;
      }
    }
  }
}
