package io.cardfolio.ui.compare;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.text.Texts;

/// What a test of a column says in words and figures.
record TestWords(Texts texts) {
  private static final double LEAST = 0.0001;
  private static final int P_DECIMALS = 4;
  private static final int STATISTIC_DECIMALS = 2;

  /// The statistic: `χ² = 12.31, 4 degrees of freedom`, `D = 0.0123`.
  String statistic(ColumnTest test) {
    return switch (test) {
      case ColumnTest.Categories categories -> {
        String statistic =
            texts.count(
                "compare.chi-square",
                categories.test().degrees(),
                texts.figures().decimal(categories.test().statistic(), STATISTIC_DECIMALS));
        yield categories.test().isRough() ? texts.of("compare.rough", statistic) : statistic;
      }
      case ColumnTest.Numbers numbers -> {
        String distance = texts.figures().decimal(numbers.test().distance(), P_DECIMALS);
        yield texts.of(
            numbers.column() == CustomerColumn.ACCOUNT_OPEN_DATE
                ? "compare.distance-by-month"
                : "compare.distance",
            distance);
      }
    };
  }

  /// The p-value: `p = 0.0153`, `p < 0.0001`.
  String pValue(ColumnTest test) {
    return test.pValue() < LEAST
        ? texts.of("compare.p-below", texts.figures().decimal(LEAST, P_DECIMALS))
        : texts.of("compare.p", texts.figures().decimal(test.pValue(), P_DECIMALS));
  }
}
