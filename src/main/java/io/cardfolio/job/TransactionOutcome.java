package io.cardfolio.job;

import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.validate.ValidationReport;

/// What a job found in the transactions it made or read.
///
/// @param summary what those come to that break no rule by themselves
/// @param report what is wrong with them
public record TransactionOutcome(TransactionSummary summary, ValidationReport report) {
  /// This outcome, if nothing is wrong but what is warned of.
  ///
  /// @throws InvalidDataException if there is an error
  TransactionOutcome requireValid() throws InvalidDataException {
    if (!report.isValid()) {
      throw new InvalidDataException(report);
    }
    return this;
  }
}
