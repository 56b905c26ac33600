package io.cardfolio.job.check;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.validate.ValidationReport;
import java.util.Optional;

/// What a job found in the customers it made or read.
///
/// @param summary what the customers come to
/// @param report what is wrong with them
/// @param defects how well defects were found that were planted; empty where none were
public record CustomerOutcome(
    CustomerSummary summary, ValidationReport report, Optional<DefectScore> defects) {
  /// An outcome of customers without planted defects.
  public CustomerOutcome(CustomerSummary summary, ValidationReport report) {
    this(summary, report, Optional.empty());
  }

  /// Whether all is as it should be: no error, or those that come of defects on purpose.
  public boolean isAsExpected() {
    return defects.isPresent() || report.isValid();
  }

  /// This outcome, if all is as it should be.
  ///
  /// @throws InvalidDataException if it is not
  public CustomerOutcome requireExpected() throws InvalidDataException {
    if (!isAsExpected()) {
      throw new InvalidDataException(report);
    }
    return this;
  }
}
