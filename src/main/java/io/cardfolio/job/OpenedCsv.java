package io.cardfolio.job;

import io.cardfolio.model.CustomerText;
import java.util.List;

/// A CSV file that was read to be shown.
///
/// @param outcome what is in the whole file
/// @param rows its first customers, at most [ValidateJob#SHOWN_ROWS]
/// @param bytes how big the file is
public record OpenedCsv(Outcome outcome, List<CustomerText> rows, long bytes) {
  /// An opened file that no longer changes.
  public OpenedCsv {
    rows = List.copyOf(rows);
  }
}
