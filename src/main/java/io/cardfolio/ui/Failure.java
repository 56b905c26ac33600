package io.cardfolio.ui;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Something that could not be done, in the words of the user.
///
/// @param what what failed: "customers.csv could not be opened"
/// @param why the cause, as a sentence
/// @param advice what to do about it
public record Failure(String what, String why, String advice) {
  private static final String CHECK_THE_FILE =
      "Check the file and its folder, then try again or choose another file.";

  /// A failure told from what was thrown.
  ///
  /// @param what what failed, without a full stop
  public static Failure of(String what, Throwable cause) {
    return switch (cause) {
      case NoSuchFileException e -> new Failure(what, "There is no " + e.getFile(), CHECK_THE_FILE);
      case FileNotFoundException e -> new Failure(what, e.getMessage(), CHECK_THE_FILE);
      case AccessDeniedException e ->
          new Failure(
              what,
              "Access to " + e.getFile() + " is denied",
              "Ask for the right to it, or choose another folder.");
      case FileSystemException e when e.getReason() != null ->
          new Failure(what, e.getFile() + ": " + e.getReason(), CHECK_THE_FILE);
      case IOException e when e.getMessage() != null ->
          new Failure(what, e.getMessage(), CHECK_THE_FILE);
      case OutOfMemoryError _ ->
          new Failure(
              what,
              "There is not enough memory",
              "Choose fewer customers, or start Cardfolio with more memory (java -Xmx4g).");
      default -> unexpected(what, cause);
    };
  }

  private static Failure unexpected(String what, Throwable cause) {
    return new Failure(
        what, "Unexpected " + cause, "Save your settings and start Cardfolio again.");
  }

  /// All of it as text to send to somebody.
  public String details() {
    return what + ".\n" + why + ".\n" + advice;
  }
}
