package io.cardfolio.bench;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.generate.TransactionEncoder;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Transactions as CSV bytes in an array that is written over again and again: generating alone.
final class EncodedTransactions {
  private static final int CUSTOMERS_AT_ONCE = 8;

  private final long customers;
  private final TransactionGenerator generator;
  private final TransactionEncoder encoder;
  private final int arrayLength;

  EncodedTransactions(PortfolioSpec spec) {
    customers = spec.customers();
    generator = new CustomerGenerator(spec, new Pools()).transactions();
    encoder =
        generator.encoder(
            new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END));
    int most =
        spec.segments().stream()
            .map(Segment::activity)
            .mapToInt(activity -> activity.transactions().maximum())
            .max()
            .orElseThrow();
    arrayLength =
        CUSTOMERS_AT_ONCE * most * spec.transactions().months() * encoder.longestRecord()
            + TransactionEncoder.OVERRUN;
  }

  /// How many transactions there are.
  long count() {
    return generator.count(1, customers);
  }

  /// Makes all transactions once: each thread those of an even part of the customers, after it has
  /// counted those before.
  void make(int threads) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Long> made :
          pool.invokeAll(
              IntStream.range(0, threads)
                  .<Callable<Long>>mapToObj(part ->
                      () -> make(customers * part / threads + 1, customers * (part + 1) / threads))
                  .toList())) {
        if (made.get() == 0) {
          throw new IllegalStateException("No bytes were made");
        }
      }
    }
  }

  private long make(long from, long to) {
    byte[] array = new byte[arrayLength];
    long number = generator.count(1, from - 1) + 1;
    long bytes = 0;
    long[] passed = {number};
    for (long first = from; first <= to; first += CUSTOMERS_AT_ONCE) {
      long last = Math.min(to, first + CUSTOMERS_AT_ONCE - 1);
      bytes += encoder.encode(first, last, passed[0], array, month -> passed[0] += month.count());
    }
    return bytes;
  }
}
