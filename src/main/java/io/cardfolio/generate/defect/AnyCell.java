package io.cardfolio.generate.defect;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Defects that any cell of a row may have, each as likely as the next.
final class AnyCell {
  private static final List<UnaryOperator<String>> SPACES =
      List.of(text -> " " + text, text -> text + " ", text -> "  " + text + " ");

  private final Set<String> segments;

  AnyCell(PortfolioSpec spec) {
    segments = spec.segments().stream().map(Segment::name).collect(Collectors.toUnmodifiableSet());
  }

  /// A cell that must be filled, with nothing in it.
  Optional<CustomerPlanting.Cell> missing(CustomerText clean, long row, Choices choices) {
    return changed(clean, row, choices, column -> column.required() ? "" : clean.text(column));
  }

  /// A cell with spaces before or behind its text, or both.
  Optional<CustomerPlanting.Cell> stray(CustomerText clean, long row, Choices choices) {
    UnaryOperator<String> spaced = choices.of(SPACES);
    return changed(
        clean,
        row,
        choices,
        column -> clean.text(column).isEmpty() ? "" : spaced.apply(clean.text(column)));
  }

  /// A cell in capitals or in small letters, whichever differs.
  Optional<CustomerPlanting.Cell> recased(CustomerText clean, long row, Choices choices) {
    boolean up = choices.below(2) == 0;
    return changed(
        clean,
        row,
        choices,
        column -> {
          String text = clean.text(column);
          String first = cased(text, up);
          return first.equals(text) || segments.contains(first) ? cased(text, !up) : first;
        });
  }

  private static String cased(String text, boolean up) {
    return up ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
  }

  /// One of the cells that a change changes, but for IDs that must stay and segments that would
  /// become others of the settings.
  private Optional<CustomerPlanting.Cell> changed(
      CustomerText clean, long row, Choices choices, Change change) {
    List<CustomerPlanting.Cell> cells =
        CustomerColumn.ALL.stream()
            .filter(column -> column != CustomerColumn.CUSTOMER_ID || !IdDefects.keeps(row))
            .map(column -> new CustomerPlanting.Cell(column, change.of(column)))
            .filter(cell -> !cell.text().equals(clean.text(cell.column())))
            .filter(cell ->
                cell.column() != CustomerColumn.CUSTOMER_SEGMENT || !segments.contains(cell.text()))
            .toList();
    return cells.isEmpty() ? Optional.empty() : Optional.of(choices.of(cells));
  }

  /// What a column would hold.
  @FunctionalInterface
  private interface Change {
    String of(CustomerColumn column);
  }
}
