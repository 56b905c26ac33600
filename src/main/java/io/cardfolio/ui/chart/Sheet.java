package io.cardfolio.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers of a chart as a table: names in the first column, figures in the others.
public record Sheet(List<String> headers, List<List<Cell>> rows) {
  /// A sheet of nothing.
  public static final Sheet EMPTY = new Sheet(List.of(), List.of());

  private static final int DECIMALS = 6;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /// A sheet that does not change.
  public Sheet {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The sheet with tabs between cells and a line feed after each row, as spreadsheets take it.
  public String tabSeparated() {
    return Stream.concat(
            Stream.of(headers), rows.stream().map(row -> row.stream().map(Cell::plain).toList()))
        .map(
            cells -> cells.stream().map(Sheet::oneLine).collect(Collectors.joining("\t", "", "\n")))
        .collect(Collectors.joining());
  }

  private static String oneLine(String cell) {
    return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  /// One value.
  ///
  /// @param shown as people read it
  /// @param plain as a program reads it, the same in every language
  public record Cell(String shown, String plain) {
    /// Whether it is a figure.
    boolean isNumber() {
      return NUMBER.matcher(plain).matches();
    }

    /// A name.
    public static Cell text(String text) {
      return new Cell(text, text);
    }

    /// A whole number.
    public static Cell number(String shown, long number) {
      return new Cell(shown, Long.toString(number));
    }

    /// A number with decimals, of which no more are kept than matter.
    public static Cell number(String shown, double number) {
      BigDecimal decimal = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      return new Cell(
          shown, decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
    }
  }
}
