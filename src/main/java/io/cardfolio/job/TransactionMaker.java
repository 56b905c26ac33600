package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.generate.TransactionEncoder;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.generate.defect.TransactionPlanter;
import io.cardfolio.job.check.TransactionChunk;
import io.cardfolio.job.check.TransactionTable;
import io.cardfolio.job.score.DefectCoverage;
import io.cardfolio.job.score.PlantedCells;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.csv.MadeRecord;
import io.cardfolio.validate.plain.PlainTransactions;
import io.cardfolio.validate.plain.TransactionWords;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.TransactionRules;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Makes the transactions of ranges of customers as the bytes of a file, in arrays that go round,
/// and checks them: as they were drawn, or, where defects are planted in them, by reading their
/// bytes. For several threads.
final class TransactionMaker {
  /// How many transactions a range may have: some 1 MB.
  static final int CHUNK = 10_000;

  private static final TextFormat CSV =
      new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END);

  private static final TransactionWords WORDS = new TransactionWords(CsvBuffer::field);

  private final TransactionGenerator generator;
  private final TransactionEncoder encoder;
  private final TransactionPlanter planter;
  private final DefectCoverage coverage;
  private final TransactionTable table;
  private final int arraySize;
  private final Compression compression;
  private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();

  /// A maker of some ranges.
  ///
  /// @param table what the ranges are checked for
  /// @param compression how each range is packed, by the thread that makes it
  TransactionMaker(
      PortfolioSpec spec,
      TransactionGenerator generator,
      TransactionTable table,
      TransactionRanges ranges,
      Compression compression) {
    this.generator = generator;
    this.table = table;
    this.compression = compression;
    encoder = generator.encoder(CSV);
    planter = new TransactionPlanter(spec);
    coverage = new DefectCoverage(spec);
    arraySize = ranges.most(CHUNK) * encoder.longestRecord() + TransactionEncoder.OVERRUN;
  }

  /// Makes and checks a range, on any thread.
  ///
  /// @throws IOException if this machine cannot pack it
  Chunk make(TransactionRanges.Range range) throws IOException {
    byte[] bytes = free.poll();
    if (bytes == null) {
      bytes = new byte[arraySize];
    }
    return planter.isOff() ? plain(range, bytes) : spoiled(range, bytes);
  }

  /// Takes back what is no longer needed.
  void giveBack(Chunk chunk) {
    free.add(chunk.bytes());
  }

  private Chunk plain(TransactionRanges.Range range, byte[] bytes) throws IOException {
    Check check = new Check(range.firstNumber());
    int length = encoder.encode(range.first(), range.last(), range.firstNumber(), bytes, check);
    return new Chunk(range.last(), bytes, compression.pack(bytes, length), check.chunk);
  }

  private Chunk spoiled(TransactionRanges.Range range, byte[] clean) throws IOException {
    Map<Long, Account> accounts = new HashMap<>();
    DefectiveTransactions rows = new DefectiveTransactions(generator, planter, clean);
    encoder.encode(
        range.first(),
        range.last(),
        range.firstNumber(),
        clean,
        month -> {
          accounts.computeIfAbsent(month.customer(), _ -> account(month));
          rows.accept(month);
        });
    byte[] bytes = rows.bytes();
    TransactionChunk chunk =
        table.newChunk(range.firstNumber(), number -> Optional.ofNullable(accounts.get(number)));
    chunk.expect(new PlantedCells(coverage, rows.planted()));
    read(bytes, chunk);
    return new Chunk(range.last(), clean, compression.pack(bytes, bytes.length), chunk);
  }

  /// Checks records as they will be read: those that surely break no rule as bytes, the others by
  /// the rules.
  private static void read(byte[] bytes, TransactionChunk chunk) {
    PlainTransactions records = new PlainTransactions(WORDS);
    records.read(bytes, bytes.length);
    for (int start = 0; start < bytes.length; start = records.end() + 1) {
      if (!records.next() || !chunk.take(records, Violation.WHOLE_TABLE)) {
        chunk.add(
            MadeRecord.transaction(bytes, start, records.end()),
            TransactionRules.ALL_COLUMNS,
            Violation.WHOLE_TABLE);
      }
    }
  }

  private static Account account(DrawnTransactions month) {
    return new Account(month.segment(), month.openDay(), month.creditLimit(), month.decline());
  }

  /// Checks and counts the transactions of one range.
  private final class Check implements Consumer<DrawnTransactions> {
    private final TransactionChunk chunk;
    private Optional<Account> account = Optional.empty();
    private long customer;

    Check(long firstRow) {
      chunk = table.newChunk(firstRow, number -> number == customer ? account : Optional.empty());
    }

    @Override
    public void accept(DrawnTransactions month) {
      if (month.customer() != customer) {
        customer = month.customer();
        account = Optional.of(account(month));
      }
      for (int i = 0; i < month.count(); i++) {
        if (!chunk.take(month, i)) {
          chunk.add(
              TransactionText.of(generator.transaction(month, i)),
              TransactionRules.ALL_COLUMNS,
              Violation.WHOLE_TABLE);
        }
      }
    }
  }

  /// The transactions of a range of customers, made and checked.
  ///
  /// @param last its last customer
  /// @param bytes the array that its records were made in
  /// @param packed its records as they are written
  /// @param checked what they come to, and what is wrong with them
  @SuppressWarnings("ArrayRecordComponent") // Handed from worker to writer, never compared.
  record Chunk(long last, byte[] bytes, ByteBuffer packed, TransactionChunk checked) {}
}
