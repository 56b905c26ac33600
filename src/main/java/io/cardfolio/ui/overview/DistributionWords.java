package io.cardfolio.ui.overview;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.text.Texts;
import java.math.RoundingMode;

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
    return row.target()
        .map(target -> texts.of("overview.row-target", actual, target(target)))
        .orElse(actual);
  }

  /// A target with at most two decimals: `15%`, `8.33%`.
  private String target(Percent target) {
    int decimals = Math.min(target.decimal().scale(), DECIMALS);
    double part =
        target.decimal().setScale(decimals, RoundingMode.HALF_EVEN).movePointLeft(2).doubleValue();
    return texts.figures().percent(part, decimals);
  }
}
