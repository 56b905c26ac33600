package io.cardfolio.cli;

import java.io.IOException;
import java.io.Serial;

/// Whoever reads standard output has read enough, as `head` does: the end of the run, and nothing
/// to complain about.
final class ReaderGoneException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
