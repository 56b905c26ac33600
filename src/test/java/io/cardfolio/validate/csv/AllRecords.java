package io.cardfolio.validate.csv;

import io.cardfolio.validate.plain.PlainReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file to its end, one record after the other.
final class AllRecords {
  private AllRecords() {}

  static List<CsvRecord> of(CustomerCsvReader reader) throws UnreadableCsvException {
    List<CsvRecord> all = new ArrayList<>();
    Optional<RecordBlock> block = reader.next();
    while (block.isPresent()) {
      RecordCursor<PlainReader> records = block.get().records();
      while (records.next()) {
        all.add(records.record());
      }
      reader.giveBack(block.get());
      block = reader.next();
    }
    return all;
  }
}
