package io.cardfolio.validate.csv;

import java.nio.file.Path;

/// Reads a transaction table from a CSV file.
public final class TransactionCsvReader extends CsvReader {
  /// Opens a file and reads its first line.
  ///
  /// @param blockBytes how big blocks are unless a record is bigger
  /// @throws UnreadableCsvException if the file is not there, empty, or no transaction table
  public TransactionCsvReader(Path file, int blockBytes) throws UnreadableCsvException {
    super(file, CsvTable.TRANSACTIONS, blockBytes);
  }
}
