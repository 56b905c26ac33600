package io.cardfolio.validate;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.csv.CustomerCsvReader;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/// What a row costs that was made elsewhere: reading it, and holding it against the rules.
@State(Scope.Thread)
public class ValidateBenchmark {
  private static final int ROWS = 20_000;

  private final PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(ROWS);
  private final PlainCustomers plainCustomers =
      new PlainCustomers(new PlainCustomerRules(spec, CsvBuffer::field));
  private byte[] records = {};
  private Path file = Path.of("");

  /// Makes the rows.
  @Setup
  public void write() throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    new CustomerJob(Portfolio.of(spec), 1).write(csv, Progress.NONE);
    byte[] all = csv.toByteArray();
    int header = new String(all, StandardCharsets.UTF_8).indexOf('\n') + 1;
    records = Arrays.copyOfRange(all, header, all.length);
    file = Files.write(Files.createTempFile("cardfolio", ".csv"), all);
  }

  /// Throws them away.
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /// One row held against the rules, as bytes.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int rowValidated() {
    plainCustomers.read(records, records.length);
    int sure = 0;
    while (plainCustomers.hasNext()) {
      if (plainCustomers.next()) {
        sure++;
      }
    }
    return sure;
  }

  /// One row read from a file.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void rowReadFromCsv(Blackhole taker) throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      for (var row = reader.next(); row.isPresent(); row = reader.next()) {
        taker.consume(row.get());
      }
    }
  }
}
