package io.cardfolio.validate.csv;

import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.Optional;
import java.util.Set;

/// One record of a file. Its cells are made sense of only when asked, by the thread that asks.
public final class CsvRecord {
  private final CsvHeader header;
  private final long row;
  private final long line;
  private final int characters;
  private final String[] cells;

  CsvRecord(CsvHeader header, long row, long line, int characters, String[] cells) {
    this.header = header;
    this.row = row;
    this.line = line;
    this.characters = characters;
    this.cells = cells;
  }

  /// Which record of the file it is, from 1.
  public long row() {
    return row;
  }

  /// The line of the file on which it starts; the header is line 1.
  public long line() {
    return line;
  }

  /// How many characters it has, quotes and commas included.
  public int characters() {
    return characters;
  }

  /// Its cells in the usual order of the table's columns; cells that are not there are empty.
  public String[] texts() {
    return header.texts(cells);
  }

  /// The customer it is in a customer table; cells that are not there are empty.
  public CustomerText customer() {
    return new CustomerText(texts());
  }

  /// The columns in which it has a cell.
  public Set<Column> present() {
    return header.columns(cells.length);
  }

  /// What is wrong with its number of cells; empty if they are as many as in the header.
  public Optional<Violation> lengthViolation() {
    int surplus = cells.length - header.cells();
    if (surplus == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Violation.of(
            Rule.ROW_LENGTH,
            row,
            line,
            header.customerId(cells),
            Optional.empty(),
            "",
            CsvWording.ROW_LENGTH.with(count(header.cells()), count(cells.length)),
            surplus < 0
                ? CsvWording.ADD_CELLS.with(count(-surplus))
                : CsvWording.REMOVE_CELLS.with(count(surplus))));
  }

  private static Sentence count(int cells) {
    return cells == 1 ? CsvWording.ONE_CELL.with() : CsvWording.CELLS.with(cells);
  }
}
