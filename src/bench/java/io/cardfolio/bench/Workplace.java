package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder in which programs are run, and from which their files go at once, so that what one
/// wrote does not slow the next.
final class Workplace {
  /// A row of the widest table, with room to spare.
  private static final long BYTES_A_ROW = 170;

  private static final double BYTES_A_GIGABYTE = 1e9;

  private final Path folder;

  Workplace(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /// Makes sure that a table of so many rows can be written.
  ///
  /// @throws IllegalStateException if not, with one sentence
  void requireRoomFor(long rows) throws IOException {
    long needed = rows * BYTES_A_ROW;
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new IllegalStateException(
          Text.of(
              "%s has %.1f GB free and %.1f GB are needed; make room, or lower -Dbench.rows",
              folder, free / BYTES_A_GIGABYTE, needed / BYTES_A_GIGABYTE));
    }
  }

  /// Throws a file away.
  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Runs a program that leaves no file.
  Run run(List<String> command) throws IOException, InterruptedException {
    return new WholeProcess(command, file("errors.txt")).run();
  }

  /// Runs a program that writes a table, and throws the table away.
  ///
  /// @param rows how many lines it must have at least, not to have run for nothing
  Run run(List<String> command, Path output, long rows) throws IOException, InterruptedException {
    try {
      Run run = run(command);
      long lines = Lines.count(output);
      if (lines < rows) {
        throw new IllegalStateException(
            Text.of("%s wrote %d lines, expected %d rows", command, lines, rows));
      }
      return run;
    } finally {
      delete(output);
    }
  }
}
