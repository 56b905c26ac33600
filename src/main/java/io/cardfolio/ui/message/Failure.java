package io.cardfolio.ui.message;

import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.model.FileException;
import io.cardfolio.ui.text.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;

/// Something that could not be done, in the words of the user.
///
/// @param what what failed: "customers.csv could not be opened"
/// @param why the cause, as a sentence
/// @param advice what to do about it
/// @param cause what was thrown, for those who repair programs
public record Failure(String what, String why, String advice, Optional<Throwable> cause) {
  /// A failure of which nothing was thrown.
  public Failure(String what, String why, String advice) {
    this(what, why, advice, Optional.empty());
  }

  /// A failure told from what was thrown.
  ///
  /// @param what what failed, without a full stop
  public static Failure of(Texts texts, String what, Throwable cause) {
    Failure said = said(texts, what, cause);
    return new Failure(said.what, said.why, said.advice, Optional.of(cause));
  }

  private static Failure said(Texts texts, String what, Throwable cause) {
    String check = texts.of("window.check-the-file");
    return switch (cause) {
      case FileException e -> new Failure(what, texts.of(e.sentence()), check);
      case InvalidDataException e ->
          new Failure(
              what,
              texts.count("window.invalid-data", e.report().errors()),
              texts.of("window.invalid-data-advice"));
      case NoSuchFileException e ->
          new Failure(what, texts.of("window.no-such-file", e.getFile()), check);
      case FileNotFoundException e -> new Failure(what, e.getMessage(), check);
      case AccessDeniedException e ->
          new Failure(
              what,
              texts.of("window.access-denied", e.getFile()),
              texts.of("window.access-denied-advice"));
      case FileSystemException e when e.getReason() != null ->
          new Failure(what, e.getFile() + ": " + e.getReason(), check);
      case IOException e when e.getMessage() != null -> new Failure(what, e.getMessage(), check);
      case OutOfMemoryError _ ->
          new Failure(
              what, texts.of("window.out-of-memory"), texts.of("window.out-of-memory-advice"));
      default ->
          new Failure(
              what, texts.of("window.unexpected", cause), texts.of("window.unexpected-advice"));
    };
  }

  /// Two failures are equal if they say the same.
  @Override
  public boolean equals(Object other) {
    return other instanceof Failure failure
        && what.equals(failure.what)
        && why.equals(failure.why)
        && advice.equals(failure.advice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(what, why, advice);
  }

  /// What is said of it, as text.
  public String details() {
    return what + ".\n" + why + ".\n" + advice;
  }
}
