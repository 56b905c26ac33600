package io.cardfolio.cli;

/// What the command line tells the shell.
final class ExitCode {
  /// Done.
  static final int DONE = 0;

  /// Validation failed, or a file could not be read or written.
  static final int FAILED = 1;

  /// Wrong usage or settings.
  static final int WRONG_USAGE = 2;

  /// Whoever read standard output has stopped; other programs end so by a signal (128 + 13).
  static final int READER_GONE = 141;

  /// Stopped by the user.
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
