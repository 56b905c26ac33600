package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.chart.Sheet.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of a chart as text for spreadsheets.
class SheetTest {
  @Test
  void spreadsheetsGetPlainNumbersWithTabsBetween() {
    Sheet sheet =
        new Sheet(
            List.of("Segment", "Customers", "Share"),
            List.of(
                List.of(
                    Cell.text("High\tValue\n"),
                    Cell.number("7,500", 7_500),
                    Cell.number("15.00%", 0.15)),
                List.of(Cell.text("None"), Cell.number("0", 0), Cell.number("0.00%", 0.0))));
    assertThat(sheet.tabSeparated())
        .isEqualTo("Segment\tCustomers\tShare\nHigh Value \t7500\t0.15\nNone\t0\t0\n");
  }

  @Test
  void decimalsAreCutWhereTheyDoNotMatter() {
    assertThat(Cell.number("", 1 / 3.0).plain()).isEqualTo("0.333333");
    assertThat(Cell.number("", 27_389.76).plain()).isEqualTo("27389.76");
    assertThat(Cell.number("", 1e9).plain()).isEqualTo("1000000000");
  }
}
