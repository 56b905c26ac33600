package io.cardfolio.job.validate;

import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.validate.csv.CsvRecord;
import io.cardfolio.validate.csv.RecordBlock;
import io.cardfolio.validate.csv.RecordCursor;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.util.Optional;

/// Checks blocks of a file, on any thread: rows that surely break no rule as bytes, the others by
/// the rules.
final class BlockChecker {
  private final CustomerTable table;
  private final PlainCustomerRules rules;

  BlockChecker(CustomerTable table, PlainCustomerRules rules) {
    this.table = table;
    this.rules = rules;
  }

  /// Checks the rows of a block. The block must stay as it is until the chunk is added to the
  /// table, which may ask for its customers.
  Checked check(RecordBlock block) {
    CustomerChunk chunk = table.newChunk(block.firstRow(), row -> block.record(row).customer());
    RecordCursor<PlainCustomers> records = block.records(new PlainCustomers(rules));
    while (records.next()) {
      Optional<PlainCustomers> plain = records.plain();
      if (plain.isPresent()) {
        chunk.add(plain.get(), records.line());
      } else {
        add(records.record(), chunk);
      }
    }
    return new Checked(block, chunk);
  }

  private static void add(CsvRecord record, CustomerChunk chunk) {
    record.lengthViolation().ifPresent(chunk::add);
    chunk.add(record.customer(), record.present(), record.line());
  }

  /// A block and what was found in it.
  record Checked(RecordBlock block, CustomerChunk chunk) {}
}
