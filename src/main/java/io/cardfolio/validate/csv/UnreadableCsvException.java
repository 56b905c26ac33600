package io.cardfolio.validate.csv;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// A file that cannot be read as the table it should be.
public final class UnreadableCsvException extends FileException {
  @Serial private static final long serialVersionUID = 1;

  private UnreadableCsvException(Sentence sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// A file with something wrong in it.
  ///
  /// @param values what follows the file's name
  static UnreadableCsvException of(Path file, CsvWording wording, Object... values) {
    return new UnreadableCsvException(
        wording.with(Stream.concat(Stream.of(name(file)), Stream.of(values)).toArray()), null);
  }

  /// A file without the first line that its table has.
  static UnreadableCsvException noHeader(Path file, CsvWording wording, CsvTable table) {
    return of(file, wording, table.headers());
  }

  /// A file that the system does not give.
  static UnreadableCsvException because(Path file, IOException cause) {
    Sentence sentence =
        switch (cause) {
          case NoSuchFileException _ -> CsvWording.ABSENT.with(name(file), folder(file));
          case AccessDeniedException _ -> CsvWording.FORBIDDEN.with(name(file));
          default -> CsvWording.UNREADABLE.with(name(file), String.valueOf(cause.getMessage()));
        };
    return new UnreadableCsvException(sentence, cause);
  }

  /// A packed file that cannot be unpacked to its end.
  static UnreadableCsvException damaged(Path file, Exception cause) {
    return new UnreadableCsvException(CsvWording.DAMAGED.with(name(file)), cause);
  }

  /// A packed file on a machine that cannot unpack its kind.
  static UnreadableCsvException notUnpacked(Path file, LinkageError cause) {
    return new UnreadableCsvException(CsvWording.NOT_UNPACKED.with(name(file)), cause);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private static Path folder(Path file) {
    Path absolute = file.toAbsolutePath();
    return Optional.ofNullable(absolute.getParent()).orElse(absolute);
  }
}
