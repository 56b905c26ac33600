package io.cardfolio.ui.overview;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.text.Texts;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What the segment table says in words and figures.
record DistributionWords(Texts texts) {
  private static final String NONE = "–";
  private static final int DECIMALS = 2;

  /// The figure of a line in a column; empty where the column has none.
  String cell(DistributionColumn column, DistributionRow row) {
    return switch (column) {
      case SEGMENT -> row.name();
      case SHARE -> "";
      case TARGET -> row.target().map(this::target).orElse("");
      case ACTUAL -> texts.figures().percent(row.share(), DECIMALS);
      case CUSTOMERS -> texts.figures().count(row.customers());
      case PREMIUM -> texts.figures().count(row.premium());
      case AVERAGE_LIMIT -> row.customers() == 0 ? NONE : texts.figures().cents(row.averageLimit());
    };
  }

  /// A line in a sentence.
  String sentence(DistributionRow row) {
    String actual =
        texts.of(
            "overview.row",
            row.name(),
            texts.count("overview.customer", row.customers()),
            cell(DistributionColumn.ACTUAL, row),
            cell(DistributionColumn.PREMIUM, row),
            cell(DistributionColumn.AVERAGE_LIMIT, row));
    String aimed =
        row.target()
            .map(target -> texts.of("overview.row-target", actual, target(target)))
            .orElse(actual);
    return row.pinned().isPresent()
        ? texts.of(
            "overview.row-pinned",
            aimed,
            texts.figures().percent(row.pinned().getAsDouble(), DECIMALS))
        : aimed;
  }

  /// All lines as a table.
  Sheet sheet(List<DistributionRow> rows) {
    boolean pinned = rows.stream().anyMatch(row -> row.pinned().isPresent());
    List<String> headers = new ArrayList<>();
    for (DistributionColumn column : DistributionColumn.values()) {
      if (column != DistributionColumn.SHARE) {
        headers.add(column.title(texts));
      }
    }
    if (pinned) {
      headers.add(texts.of("overview.pinned"));
    }
    return new Sheet(headers, rows.stream().map(row -> cells(row, pinned)).toList());
  }

  private List<Cell> cells(DistributionRow row, boolean pinned) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row.name()));
    cells.add(
        row.target()
            .map(target -> Cell.number(target(target), target.fraction()))
            .orElse(Cell.text("")));
    cells.add(Cell.number(cell(DistributionColumn.ACTUAL, row), row.share()));
    cells.add(Cell.number(cell(DistributionColumn.CUSTOMERS, row), row.customers()));
    cells.add(Cell.number(cell(DistributionColumn.PREMIUM, row), row.premium()));
    cells.add(Cell.number(cell(DistributionColumn.AVERAGE_LIMIT, row), row.averageLimit()));
    if (pinned) {
      cells.add(
          row.pinned().isPresent()
              ? Cell.number(
                  texts.figures().percent(row.pinned().getAsDouble(), DECIMALS),
                  row.pinned().getAsDouble())
              : Cell.text(""));
    }
    return cells;
  }

  /// A target with at most two decimals: `15%`, `8.33%`.
  private String target(Percent target) {
    int decimals = Math.min(target.decimal().scale(), DECIMALS);
    double part =
        target.decimal().setScale(decimals, RoundingMode.HALF_EVEN).movePointLeft(2).doubleValue();
    return texts.figures().percent(part, decimals);
  }
}
