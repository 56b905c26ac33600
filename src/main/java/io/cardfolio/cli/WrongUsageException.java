package io.cardfolio.cli;

import java.io.Serial;

/// The user asked for something that cannot be meant so.
final class WrongUsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  WrongUsageException(String sentence) {
    super(sentence);
  }

  WrongUsageException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
