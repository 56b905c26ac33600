package io.cardfolio.validate.csv;

import io.cardfolio.model.Wording;

/// What reading a table says of a file, whose name comes first, and of its header and rows.
enum CsvWording implements Wording {
  FOLDER("%s is a folder; choose a CSV file"),
  UTF_16("%s is text in UTF-16; save it as UTF-8"),
  EMPTY("%s is empty; the first line should be %s"),
  OTHER_SEPARATORS(
      "%s has other separators than commas; save it with commas between the fields; the"
          + " first line should be %s"),
  NO_TABLE(
      "%s is not a customer table, as its first line names none of its columns; the first"
          + " line should be %s"),
  NO_TABLE_OF_TRANSACTIONS(
      "%s is not a transaction table, as its first line names none of its columns; the first"
          + " line should be %s"),
  TRANSACTIONS(
      "%s holds transactions, not customers; choose the file of the customers, or hold both against"
          + " each other with cardfolio validate --transactions FILE --customers FILE"),
  CUSTOMERS("%s holds customers, not transactions; choose the file of the transactions"),
  COLUMN_TWICE("%s names the column %s twice, as columns %d and %d; rename or remove one"),
  COLUMN_NEEDED("%s lacks the column %s, which transactions are held against; add it"),
  QUOTE_OPEN(
      "%s opens a quote on line %,d that is not closed to the end of the file; close it"
          + " after the text of the cell"),
  QUOTE_TOO_LONG(
      "%s opens a quote on line %,d that is not closed within %,d characters; close it"
          + " after the text of the cell"),
  QUOTE_OVER_LINES(
      "%s opens a quote on line %,d that is not closed within %d lines; close it after the"
          + " text of the cell"),
  NUL("%s is not text, as line %,d holds a NUL character; choose a CSV file in UTF-8"),
  LINE_TOO_LONG("%s has more than %,d characters on line %,d; check that it is a CSV file"),
  ABSENT("%s does not exist in %s; check the name and the folder"),
  FORBIDDEN("%s may not be read; ask for the right to read it"),
  UNREADABLE("%s could not be read (%s); copy it and try again"),
  DAMAGED("%s is packed and damaged or cut short; copy or make it again"),
  NOT_UNPACKED("%s cannot be unpacked on this machine; unpack it with zstd -d and try again"),

  // Header and rows
  COLUMN_MISSING("Column %s is missing"),
  ADD_COLUMN("Add the column %s"),
  ROW_LENGTH("Expected %s, as in the header, but found %s"),
  ADD_CELLS("Add %s"),
  REMOVE_CELLS("Quote text with commas or remove %s"),
  ONE_CELL("1 cell"),
  CELLS("%d cells");

  private final String english;

  CsvWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "csv";
  }

  @Override
  public String english() {
    return english;
  }
}
