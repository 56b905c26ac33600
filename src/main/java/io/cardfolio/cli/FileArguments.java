package io.cardfolio.cli;

import io.cardfolio.model.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What is asked of file names on the command line before a file is touched.
final class FileArguments {
  private FileArguments() {}

  /// A file name as a path.
  ///
  /// @throws WrongUsageException if it cannot be one
  static Path path(String name) {
    if (name.isEmpty()) {
      throw new WrongUsageException("A file name is empty; give the name of a file");
    }
    if (name.equals("-")) {
      throw new WrongUsageException(
          "'-' is no file: standard input is not read, and only the --output of data can be"
              + " standard output; name a file, or ./- for one of that name");
    }
    if (name.endsWith("/") || name.endsWith(File.separator)) {
      throw new WrongUsageException(
          Text.of("'%s' is the name of a folder; give the name of a file in it", name));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrongName(name, e);
    }
  }

  static WrongUsageException wrongName(String name, InvalidPathException cause) {
    return new WrongUsageException(
        Text.of(
            "'%s' cannot be a file name here (%s); choose another, or a locale that knows its"
                + " letters",
            name, cause.getReason()),
        cause);
  }

  /// Refuses to read from and write to the same file.
  ///
  /// @throws WrongUsageException if both names are one file
  static void requireDifferent(String writtenAs, Path written, String readAs, Path read)
      throws IOException {
    if (Files.exists(written) && Files.exists(read) && Files.isSameFile(written, read)) {
      throw new WrongUsageException(
          Text.of(
              "%s and %s are both %s; choose another file for %s",
              readAs, writtenAs, written, writtenAs));
    }
  }

  /// Reads a file name for picocli.
  static final class Converter implements ITypeConverter<Path> {
    @Override
    public Path convert(String name) {
      try {
        return path(name);
      } catch (WrongUsageException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
