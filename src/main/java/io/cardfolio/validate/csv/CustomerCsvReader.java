package io.cardfolio.validate.csv;

import java.nio.file.Path;

/// Reads a customer table from a CSV file.
public final class CustomerCsvReader extends CsvReader {
  /// Opens a file and reads its first line.
  ///
  /// @throws UnreadableCsvException if the file is not there, empty, or no customer table
  public CustomerCsvReader(Path file) throws UnreadableCsvException {
    this(file, BLOCK_BYTES);
  }

  /// Opens a file and reads its first line.
  ///
  /// @param blockBytes how big blocks are unless a record is bigger
  /// @throws UnreadableCsvException if the file is not there, empty, or no customer table
  public CustomerCsvReader(Path file, int blockBytes) throws UnreadableCsvException {
    super(file, CsvTable.CUSTOMERS, blockBytes);
  }
}
