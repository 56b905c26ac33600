package io.cardfolio.job;

import io.cardfolio.model.Text;
import java.io.IOException;
import java.io.Serial;

/// Data broke a rule and was not written.
public final class InvalidDataException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Outcome outcome;

  /// Data with at least one error.
  public InvalidDataException(Outcome outcome) {
    super(Text.of("Validation failed with %,d errors", outcome.report().errors()));
    this.outcome = outcome;
  }

  /// What was found.
  public Outcome outcome() {
    return outcome;
  }
}
