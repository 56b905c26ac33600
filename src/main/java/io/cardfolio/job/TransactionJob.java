package io.cardfolio.job;

import io.cardfolio.export.Compression;
import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.WholeFile;
import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.generate.TransactionEncoder;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Account;
import io.cardfolio.validate.TransactionRules;
import io.cardfolio.validate.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Makes the transactions of a portfolio in ranges of customers on several threads, checks them,
/// sums them up and writes them in order. The bytes are the same on any number of threads.
///
/// The number of a transaction depends on how many come before it; the customers before a range are
/// therefore counted, which takes a hundredth of the time to make their transactions.
public final class TransactionJob {
  private static final TextFormat CSV =
      new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END);

  /// Some 1 MB.
  private static final int CHUNK = 10_000;

  private static final int CUSTOMERS_COUNTED_AT_ONCE = 20_000;

  private final Portfolio portfolio;
  private final Shard shard;
  private final OrderedPipeline pipeline;
  private final TransactionGenerator generator;

  /// A job over the transactions of all customers.
  ///
  /// @param threads how many threads make transactions, at least 1
  public TransactionJob(Portfolio portfolio, int threads) {
    this(portfolio, Shard.WHOLE, threads);
  }

  /// A job over the transactions of one part of the customers.
  ///
  /// @param threads how many threads make transactions, at least 1
  public TransactionJob(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    this.pipeline = new OrderedPipeline(threads);
    this.generator = portfolio.generator().transactions();
  }

  /// Makes the transactions and keeps none.
  ///
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome check(Progress progress) {
    try {
      return run(Optional.empty(), Compression.NONE, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes and writes the transactions to a file that appears only when it is whole.
  ///
  /// @param file its name; one that ends in `.gz` or `.zst` is packed so
  /// @throws IOException if it cannot be written, with one sentence; what was there before stays
  /// @throws InvalidDataException if a transaction breaks a rule; then no file is written
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome save(Path file, Progress progress) throws IOException {
    return WholeFile.write(file, out -> write(out, Compression.of(file), progress).requireValid());
  }

  /// Makes and writes the transactions as CSV, below the header if they are the first.
  ///
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public TransactionOutcome write(OutputStream out, Progress progress) throws IOException {
    return write(out, Compression.NONE, progress);
  }

  /// Makes and writes the transactions as CSV that is packed in pieces.
  ///
  /// @param compression how the bytes are packed, in pieces
  /// @param out gets the bytes and stays open
  /// @throws IOException if `out` fails
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  TransactionOutcome write(OutputStream out, Compression compression, Progress progress)
      throws IOException {
    CsvBuffer header = new CsvBuffer();
    if (shard.isFirst()) {
      header.add(TransactionColumn.ALL.stream().map(TransactionColumn::header).toList());
    }
    header.writeTo(out, compression);
    TransactionOutcome outcome = run(Optional.of(out), compression, progress);
    out.flush();
    return outcome;
  }

  private TransactionOutcome run(
      Optional<OutputStream> out, Compression compression, Progress progress) throws IOException {
    Run run = new Run(countBefore(progress), out, compression, progress);
    pipeline.run(run::nextChunk, run::take);
    return run.table.outcome();
  }

  /// How many transactions the parts before this one have.
  private long countBefore(Progress progress) throws IOException {
    Count count = new Count(progress);
    pipeline.run(count::nextChunk, count::take);
    return count.sum;
  }

  /// A count of the transactions of all customers before the part.
  private final class Count {
    private final Progress progress;
    private final long end = shard.firstOf(portfolio.size()) - 1;
    private long next = 1;
    private long sum;

    Count(Progress progress) {
      this.progress = progress;
    }

    Optional<Callable<Long>> nextChunk() {
      if (next > end) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(end, first + CUSTOMERS_COUNTED_AT_ONCE - 1);
      next = last + 1;
      return Optional.of(() -> generator.count(first, last));
    }

    void take(long counted) {
      if (!progress.goOn(0, shard.lastOf(portfolio.size()) - end)) {
        throw new JobCancelledException();
      }
      sum += counted;
    }
  }

  /// One pass over the customers of the part.
  private final class Run {
    private final TransactionEncoder encoder = generator.encoder(CSV);
    private final TransactionTable table = new TransactionTable(portfolio.spec());
    private final Optional<OutputStream> out;
    private final Compression compression;
    private final Progress progress;
    private final long beforeFirst = shard.firstOf(portfolio.size()) - 1;
    private final long end = shard.lastOf(portfolio.size());
    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();
    private final int mostOfCustomer;
    private final int customersAtOnce;
    private long nextCustomer = beforeFirst + 1;
    private final long before;
    private long nextNumber;

    Run(long before, Optional<OutputStream> out, Compression compression, Progress progress) {
      this.before = before;
      this.out = out;
      this.compression = compression;
      this.progress = progress;
      nextNumber = before + 1;
      mostOfCustomer =
          portfolio.spec().transactions().months()
              * portfolio.spec().segments().stream()
                  .map(Segment::activity)
                  .mapToInt(activity -> activity.transactions().maximum())
                  .max()
                  .orElseThrow();
      customersAtOnce = Math.max(1, CHUNK / mostOfCustomer);
    }

    Optional<Callable<Chunk>> nextChunk() {
      if (nextCustomer > end) {
        return Optional.empty();
      }
      long first = nextCustomer;
      long last = Math.min(end, first + customersAtOnce - 1);
      long number = nextNumber;
      nextCustomer = last + 1;
      nextNumber += generator.count(first, last);
      return Optional.of(() -> make(first, last, number));
    }

    private Chunk make(long first, long last, long number) throws IOException {
      byte[] bytes = free.poll();
      if (bytes == null) {
        bytes =
            new byte
                [customersAtOnce * mostOfCustomer * encoder.longestRecord()
                    + TransactionEncoder.OVERRUN];
      }
      Check check = new Check(table, number - before);
      int length = encoder.encode(first, last, number, bytes, check);
      return new Chunk(last, bytes, compression.pack(bytes, length), check.chunk);
    }

    void take(Chunk chunk) throws IOException {
      if (!progress.goOn(chunk.last() - beforeFirst, end - beforeFirst)) {
        throw new JobCancelledException();
      }
      if (out.isPresent()) {
        ByteBuffer packed = chunk.packed();
        out.get().write(packed.array(), packed.arrayOffset(), packed.remaining());
      }
      table.add(chunk.checked());
      free.add(chunk.bytes());
    }
  }

  /// Checks and counts the transactions of one chunk.
  private final class Check implements Consumer<DrawnTransactions> {
    private final TransactionChunk chunk;
    private Optional<Account> account = Optional.empty();
    private long customer;

    Check(TransactionTable table, long firstRow) {
      chunk = table.newChunk(firstRow, number -> number == customer ? account : Optional.empty());
    }

    @Override
    public void accept(DrawnTransactions month) {
      if (month.customer() != customer) {
        customer = month.customer();
        account =
            Optional.of(
                new Account(
                    month.segment(), month.openDay(), month.creditLimit(), month.decline()));
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

  /// The transactions of a range of customers.
  ///
  /// @param last its last customer
  /// @param bytes the array that its records were made in
  /// @param packed its records as they are written
  /// @param checked what they come to, and what is wrong with them
  @SuppressWarnings("ArrayRecordComponent") // Handed from worker to writer, never compared.
  private record Chunk(long last, byte[] bytes, ByteBuffer packed, TransactionChunk checked) {}
}
