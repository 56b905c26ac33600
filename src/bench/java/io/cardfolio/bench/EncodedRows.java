package io.cardfolio.bench;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.CustomerEncoder;
import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Customers as CSV bytes in an array that is written over again and again: generating alone.
final class EncodedRows {
  private static final int CHUNK = 2_000;

  private final long rows;
  private final CustomerEncoder encoder;

  EncodedRows(PortfolioSpec spec) {
    rows = spec.customers();
    encoder =
        new CustomerGenerator(spec, new Pools())
            .encoder(new TextFormat(CsvBuffer::field, true, CsvBuffer.SEPARATOR, CsvBuffer.END));
  }

  /// Makes all rows once.
  void make(int threads) throws Exception {
    AtomicLong next = new AtomicLong(1);
    Callable<Long> worker = () -> chunks(next);
    long bytes = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Long> made : pool.invokeAll(Collections.nCopies(threads, worker))) {
        bytes += made.get();
      }
    }
    if (bytes < rows) {
      throw new IllegalStateException(Text.of("%d rows came to %d bytes", rows, bytes));
    }
  }

  /// Makes one chunk after the other until none is left.
  private long chunks(AtomicLong next) {
    byte[] array = new byte[CHUNK * encoder.longestRecord()];
    long bytes = 0;
    for (long first = next.getAndAdd(CHUNK); first <= rows; first = next.getAndAdd(CHUNK)) {
      bytes += encoder.encode(first, Math.min(rows, first + CHUNK - 1), array);
    }
    return bytes;
  }
}
