package io.cardfolio.job.validate;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.model.CustomerText;
import java.util.List;

/// A CSV file that was read to be shown.
///
/// @param outcome what is in the whole file
/// @param rows its first customers, at most [ValidateCustomersJob#SHOWN_ROWS]
/// @param bytes how big the file is
public record OpenedCsv(CustomerOutcome outcome, List<CustomerText> rows, long bytes) {
  /// An opened file that no longer changes.
  public OpenedCsv {
    rows = List.copyOf(rows);
  }
}
