package io.cardfolio.job.validate;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.job.check.TransactionChunk;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.check.TransactionTable;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.csv.AccountsFile;
import io.cardfolio.validate.csv.CsvReader;
import io.cardfolio.validate.csv.CsvRecord;
import io.cardfolio.validate.csv.RecordBlock;
import io.cardfolio.validate.csv.RecordCursor;
import io.cardfolio.validate.csv.TransactionCsvReader;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainTransactions;
import io.cardfolio.validate.plain.TransactionWords;
import io.cardfolio.validate.spec.SpecRules;
import io.cardfolio.validate.transaction.Accounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Validates a CSV file of transactions against one of their customers. The customers take some
/// nine bytes each, and the transactions are read in one pass and bounded memory.
public final class ValidateTransactionsJob {
  private static final TransactionWords WORDS = new TransactionWords(CsvBuffer::field);

  private final PortfolioSpec spec;
  private final int threads;
  private final int blockBytes;

  /// A job that holds files against the given settings.
  ///
  /// @param threads how many threads check rows while one reads, from 1
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if the settings are not legal
  public ValidateTransactionsJob(PortfolioSpec spec, int threads) {
    this(spec, threads, CsvReader.BLOCK_BYTES);
  }

  /// A job that reads blocks of another size.
  ValidateTransactionsJob(PortfolioSpec spec, int threads, int blockBytes) {
    this.spec = SpecRules.requireLegal(spec);
    this.threads = threads;
    this.blockBytes = blockBytes;
  }

  /// Validates transactions.
  ///
  /// @param progress hears bytes of both files
  /// @throws io.cardfolio.validate.csv.UnreadableCsvException if a file is not the table it should
  ///   be
  /// @throws JobCancelledException if `progress` asks to stop
  public TransactionOutcome run(Path transactions, Path customers, Progress progress)
      throws IOException {
    try (AccountsFile accounts =
            new AccountsFile(customers, spec, new PlainCustomerRules(spec, CsvBuffer::field));
        TransactionCsvReader reader = new TransactionCsvReader(transactions, blockBytes)) {
      long size = accounts.size() == 0 || reader.size() == 0 ? -1 : accounts.size() + reader.size();
      while (accounts.readOn()) {
        progress.tell(accounts.bytesRead(), size);
      }
      return check(
          reader,
          accounts.accounts(),
          (read, _) -> progress.goOn(accounts.bytesRead() + read, size));
    }
  }

  private TransactionOutcome check(
      TransactionCsvReader reader, Accounts accounts, Progress progress) throws IOException {
    TransactionTable table = new TransactionTable(spec);
    reader.missingColumns().forEach(table::add);
    new OrderedPipeline(threads)
        .<Checked>run(
            () -> reader.next().map(block -> () -> check(block, table, accounts)),
            checked -> {
              table.add(checked.chunk());
              reader.giveBack(checked.block());
              progress.tell(reader.bytesRead(), reader.size());
            });
    return table.outcome();
  }

  /// Checks the rows of a block, on any thread: those that surely break no rule as bytes, the
  /// others by the rules.
  private static Checked check(RecordBlock block, TransactionTable table, Accounts accounts) {
    TransactionChunk chunk = table.newChunk(block.firstRow(), accounts::find);
    RecordCursor<PlainTransactions> records = block.records(new PlainTransactions(WORDS));
    while (records.next()) {
      Optional<PlainTransactions> plain = records.plain();
      if (plain.isEmpty() || !chunk.take(plain.get(), records.line())) {
        CsvRecord record = records.record();
        record.lengthViolation().ifPresent(chunk::add);
        chunk.add(new TransactionText(record.texts()), record.present(), record.line());
      }
    }
    return new Checked(block, chunk);
  }

  /// A block and what was found in it.
  private record Checked(RecordBlock block, TransactionChunk chunk) {}
}
