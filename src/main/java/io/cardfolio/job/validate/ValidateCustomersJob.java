package io.cardfolio.job.validate;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.csv.CsvRecord;
import io.cardfolio.validate.csv.CustomerCsvReader;
import io.cardfolio.validate.csv.RecordBlock;
import io.cardfolio.validate.csv.RecordCursor;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainReader;
import io.cardfolio.validate.spec.SpecRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Validates a CSV file of any size in one pass and bounded memory.
public final class ValidateCustomersJob {
  /// How many rows of an opened file are kept to be shown.
  public static final int SHOWN_ROWS = 100_000;

  private static final long SHOWN_CHARACTERS = 1 << 25;

  private final PortfolioSpec spec;
  private final int threads;
  private final int blockBytes;

  /// A job that holds files against the given settings.
  ///
  /// @param threads how many threads check rows while one reads, from 1
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if the settings are not legal
  public ValidateCustomersJob(PortfolioSpec spec, int threads) {
    this(spec, threads, CustomerCsvReader.BLOCK_BYTES);
  }

  /// A job that reads blocks of another size.
  public ValidateCustomersJob(PortfolioSpec spec, int threads, int blockBytes) {
    this.spec = SpecRules.requireLegal(spec);
    this.threads = threads;
    this.blockBytes = blockBytes;
  }

  /// Validates a file.
  ///
  /// @param progress hears bytes
  /// @throws io.cardfolio.validate.csv.UnreadableCsvException if the file is no customer table
  /// @throws JobCancelledException if `progress` asks to stop
  public CustomerOutcome run(Path csv, Progress progress) throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(csv, blockBytes)) {
      return check(reader, progress, _ -> {});
    }
  }

  /// Validates a file and keeps its first rows. Fewer than [#SHOWN_ROWS] are kept where rows are
  /// very long.
  ///
  /// @param progress hears bytes
  /// @throws io.cardfolio.validate.csv.UnreadableCsvException if the file is no customer table
  /// @throws JobCancelledException if `progress` asks to stop
  public OpenedCsv open(Path csv, Progress progress) throws IOException {
    Shown shown = new Shown();
    try (CustomerCsvReader reader = new CustomerCsvReader(csv, blockBytes)) {
      CustomerOutcome outcome = check(reader, progress, shown::add);
      return new OpenedCsv(outcome, shown.rows, reader.bytesRead());
    }
  }

  private CustomerOutcome check(
      CustomerCsvReader reader, Progress progress, Consumer<RecordBlock> seen) throws IOException {
    CustomerTable table = new CustomerTable(spec, reader.expectedRows(), Long.MAX_VALUE);
    reader.missingColumns().forEach(table::add);
    BlockChecker checker = new BlockChecker(table, new PlainCustomerRules(spec, CsvBuffer::field));
    new OrderedPipeline(threads)
        .<BlockChecker.Checked>run(
            () -> reader.next().map(block -> () -> checker.check(block)),
            checked -> {
              table.add(checked.chunk());
              seen.accept(checked.block());
              reader.giveBack(checked.block());
              progress.tell(reader.bytesRead(), reader.size() == 0 ? -1 : reader.size());
            });
    return table.outcome();
  }

  /// The rows that are kept to be shown.
  private static final class Shown {
    private final List<CustomerText> rows = new ArrayList<>();
    private long characters;

    void add(RecordBlock block) {
      RecordCursor<PlainReader> records = block.records();
      while (rows.size() < SHOWN_ROWS && characters <= SHOWN_CHARACTERS && records.next()) {
        CsvRecord record = records.record();
        characters += record.characters();
        if (characters <= SHOWN_CHARACTERS) {
          rows.add(record.customer());
        }
      }
    }
  }
}
