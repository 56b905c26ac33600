package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.generate.CustomerEncoder;
import io.cardfolio.generate.DrawnCustomers;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.JudgedPieces;
import io.cardfolio.model.CustomerText;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.csv.MadeRecord;
import io.cardfolio.validate.customer.EmailKey;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Makes ranges of customers as the bytes of a file, in arrays that go round, and checks them: rows
/// with a piece that was not seen yet by reading their bytes, the others by what is known of their
/// pieces.
public final class CustomerMaker {
  /// Records as in a file.
  public static final TextFormat CSV =
      new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END);

  private final Portfolio portfolio;
  private final boolean planting;
  private final CustomerEncoder encoder;
  private final JudgedPieces pieces;
  private final PlainCustomerRules rules;
  private final int rows;
  private final int slack;
  private final Compression compression;
  private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();

  /// A maker of chunks with at most the given number of rows.
  ///
  /// @param rules what rows are held against
  /// @param compression how each chunk is packed, by the thread that makes it
  CustomerMaker(Portfolio portfolio, PlainCustomerRules rules, int rows, Compression compression) {
    this.portfolio = portfolio;
    planting = !portfolio.spec().defects().ofCustomers().isOff();
    this.rows = rows;
    this.compression = compression;
    encoder = portfolio.generator().encoder(CSV);
    pieces = new JudgedPieces(encoder.pieces());
    this.rules = rules;
    slack = Math.max(CustomerEncoder.OVERRUN, rules.slack());
  }

  /// Makes and checks a range of rows, on any thread.
  ///
  /// @param check the empty check for these rows
  /// @throws IOException if this machine cannot pack them
  Chunk make(long first, long last, CustomerChunk check) throws IOException {
    byte[] bytes = free.poll();
    if (bytes == null) {
      bytes = new byte[Math.multiplyExact(rows, encoder.longestRecord()) + slack];
    }
    if (planting) {
      return spoil(first, last, bytes, encoder.encode(first, last, bytes), check);
    }
    int length = encoder.encode(first, last, bytes, new Checker(bytes, check));
    return new Chunk(last, bytes, compression.pack(bytes, length), check);
  }

  private Chunk spoil(long first, long last, byte[] clean, int length, CustomerChunk check)
      throws IOException {
    DefectiveCustomers spoiled = DefectiveCustomers.plant(portfolio, first, clean, length);
    byte[] bytes = spoiled.bytes();
    check.expect(spoiled.planted());
    read(bytes, check);
    return new Chunk(last, clean, compression.pack(bytes, bytes.length), check);
  }

  private void read(byte[] bytes, CustomerChunk check) {
    PlainCustomers records = new PlainCustomers(rules);
    records.read(bytes, bytes.length);
    while (records.hasNext()) {
      if (records.next()) {
        check.add(records, Violation.WHOLE_TABLE);
      } else {
        check.add(
            MadeRecord.customer(bytes, records.start(), records.end()), Violation.WHOLE_TABLE);
      }
    }
  }

  /// Which pieces of its records were found right.
  JudgedPieces pieces() {
    return pieces;
  }

  /// The customer of a row, for a report.
  CustomerText customer(long number) {
    return portfolio.text(number);
  }

  /// Takes back what is no longer needed.
  void giveBack(Chunk chunk) {
    free.add(chunk.bytes());
  }

  /// Checks the rows of one chunk, a few at a time.
  private final class Checker implements Consumer<DrawnCustomers> {
    private final byte[] records;
    private final CustomerChunk check;
    private final PlainCustomers reader = new PlainCustomers(rules);
    private final boolean[] known = new boolean[DrawnCustomers.MOST];

    Checker(byte[] records, CustomerChunk check) {
      this.records = records;
      this.check = check;
    }

    @Override
    public void accept(DrawnCustomers rows) {
      pieces.askOf(rows, known);
      for (int i = 0; i < rows.count(); i++) {
        if (known[i] && fits(rows, i)) {
          check.add(rows, i, EmailKey.of(records, rows.emailStart(i), rows.emailEnd(i)));
        } else {
          read(rows, i);
        }
      }
    }

    private boolean fits(DrawnCustomers rows, int i) {
      return rules.fit(rows.segment(i), rows.cardType(i), rows.decline(i), rows.creditLimit(i));
    }

    private void read(DrawnCustomers rows, int i) {
      if (reader.readOne(records, rows.start(i))) {
        pieces.learn(rows, i);
        check.add(reader, Violation.WHOLE_TABLE);
      } else {
        check.add(MadeRecord.customer(records, rows.start(i), rows.end(i)), Violation.WHOLE_TABLE);
      }
    }
  }

  /// A range of customers, made and checked.
  ///
  /// @param last its last row
  /// @param bytes the array that its records were made in
  /// @param packed its records as they are written
  /// @param check what was found
  @SuppressWarnings("ArrayRecordComponent") // Handed from worker to writer, never compared.
  record Chunk(long last, byte[] bytes, ByteBuffer packed, CustomerChunk check) {}
}
