package io.cardfolio.generate;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.model.PortfolioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// What making a row costs, step by step. It is among the classes that it measures because they are
/// nobody else's.
@State(Scope.Thread)
public class GenerateBenchmark {
  private static final int ROWS = 2_000;

  private final PortfolioSpec spec =
      PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS);
  private final CustomerGenerator generator = new CustomerGenerator(spec, new Pools());
  private final CustomerEncoder encoder =
      generator.encoder(new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END));
  private final AddressedRandom random = new AddressedRandom(spec.seed(), RandomStream.AGE);
  private final SegmentDealer dealer = new SegmentDealer(spec);
  private final byte[] bytes = new byte[ROWS * encoder.longestRecord()];
  private long address;
  private long block;
  private long row;

  /// One random number.
  @Benchmark
  public long randomNumber() {
    return random.bits(address++);
  }

  /// The segment of one row, which are dealt 100 at a time.
  @Benchmark
  @OperationsPerInvocation(SegmentDealer.BLOCK)
  public byte[] segmentDealt() {
    block = (block + 1) % (spec.customers() / SegmentDealer.BLOCK);
    return dealer.deal(block);
  }

  /// One row as a record.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void rowAsValue(Blackhole taker) {
    long first = nextRow();
    generator.customers(first, first + ROWS - 1, taker::consume);
  }

  /// One row as bytes.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int rowAsBytes() {
    long first = nextRow();
    return encoder.encode(first, first + ROWS - 1, bytes);
  }

  private long nextRow() {
    row = (row + ROWS) % (spec.customers() - ROWS);
    return row + 1;
  }
}
