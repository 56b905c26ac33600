package io.cardfolio.validate.csv;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Text;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file that cannot be read as a customer table. The message is one sentence: the file, what is
/// wrong, what to do.
public final class UnreadableCsvException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private UnreadableCsvException(String message, Throwable cause) {
    super(message, cause);
  }

  /// A file with something wrong in it.
  ///
  /// @param rest what follows the file's name, as a pattern for the values
  static UnreadableCsvException of(Path file, String rest, Object... values) {
    return new UnreadableCsvException(
        name(file) + " " + String.format(Locale.ROOT, rest, values), null);
  }

  /// A file without the first line that a customer table has.
  ///
  /// @param flaw what the file or its first line is instead
  static UnreadableCsvException noHeader(Path file, String flaw) {
    return of(file, "%s; the first line should be %s", flaw, CustomerColumn.headers());
  }

  /// A file that the system does not give.
  static UnreadableCsvException because(Path file, IOException cause) {
    String rest =
        switch (cause) {
          case NoSuchFileException _ ->
              Text.of("does not exist in %s; check the name and the folder", folder(file));
          case AccessDeniedException _ -> "may not be read; ask for the right to read it";
          default -> Text.of("could not be read (%s); copy it and try again", cause.getMessage());
        };
    return new UnreadableCsvException(name(file) + " " + rest, cause);
  }

  /// A packed file that cannot be unpacked to its end.
  static UnreadableCsvException damaged(Path file, Exception cause) {
    return new UnreadableCsvException(
        name(file) + " is packed and damaged or cut short; copy or make it again", cause);
  }

  /// A packed file on a machine that cannot unpack its kind.
  static UnreadableCsvException notUnpacked(Path file, LinkageError cause) {
    return new UnreadableCsvException(
        name(file) + " cannot be unpacked on this machine; unpack it with zstd -d and try again",
        cause);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private static Path folder(Path file) {
    Path absolute = file.toAbsolutePath();
    return Optional.ofNullable(absolute.getParent()).orElse(absolute);
  }
}
