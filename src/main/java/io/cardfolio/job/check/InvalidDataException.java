package io.cardfolio.job.check;

import io.cardfolio.model.Text;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.io.Serial;

/// Data broke a rule and was not written.
public final class InvalidDataException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient ValidationReport report;

  /// Data with at least one error.
  public InvalidDataException(ValidationReport report) {
    super(Text.of("Validation failed with %,d errors", report.errors()));
    this.report = report;
  }

  /// What was found.
  public ValidationReport report() {
    return report;
  }
}
