package io.cardfolio.model;

import java.util.List;

/// A cell that was made wrong on purpose.
///
/// @param row the row in the table of the whole portfolio, counted from 1
/// @param customerId the ID of the customer in that row as it was made, whatever stands there now
/// @param column the column
/// @param kind what is wrong
/// @param original what stood there
/// @param planted what stands there now
public record PlantedDefect(
    long row, String customerId, Column column, DefectKind kind, String original, String planted) {
  /// The names of a planted defect's parts in files, in the order of [#fields].
  public static final List<String> FIELD_NAMES =
      List.of("row", "customer_id", "column", "kind", "original", "planted");

  /// The parts as text, in the order of [#FIELD_NAMES].
  public List<String> fields() {
    return List.of(Long.toString(row), customerId, column.header(), kind.key(), original, planted);
  }
}
