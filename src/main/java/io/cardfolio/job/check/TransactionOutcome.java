package io.cardfolio.job.check;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.validate.ValidationReport;
import java.util.Optional;

/// What a job found in the transactions it made or read.
///
/// @param summary what those come to that break no rule by themselves
/// @param report what is wrong with them
/// @param defects how well defects were found that were planted; empty where none were
public record TransactionOutcome(
    TransactionSummary summary, ValidationReport report, Optional<DefectScore> defects) {
  /// An outcome of transactions without planted defects.
  public TransactionOutcome(TransactionSummary summary, ValidationReport report) {
    this(summary, report, Optional.empty());
  }

  /// Whether all is as it should be: no error, or those that come of defects on purpose.
  public boolean isAsExpected() {
    return defects.isPresent() || report.isValid();
  }

  /// This outcome, if all is as it should be.
  ///
  /// @throws InvalidDataException if it is not
  public TransactionOutcome requireExpected() throws InvalidDataException {
    if (!isAsExpected()) {
      throw new InvalidDataException(report);
    }
    return this;
  }
}
