package io.cardfolio.fuzz;

import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.validate.ValidateTransactionsJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.csv.UnreadableCsvException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A file of transactions is held against a few customers, or refused with a sentence.
public final class TransactionsFuzz {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(Seeds.CUSTOMERS);
  private static final Path CUSTOMERS = customers();
  private static final InputFile FILE = new InputFile();
  private static final ValidateTransactionsJob JOB = new ValidateTransactionsJob(SPEC, 1);

  private TransactionsFuzz() {}

  /// One try.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Sentences said = Sentences.about(bytes);
    try {
      TransactionOutcome outcome = JOB.run(FILE.holding(bytes), CUSTOMERS, (_, _) -> true);
      outcome.report().violations().forEach(it -> said.require(it.message().toString()));
    } catch (UnreadableCsvException e) {
      said.require(e.getMessage());
    }
  }

  private static Path customers() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CustomerJob(Portfolio.of(SPEC), 1).write(bytes, (_, _) -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new InputFile().holding(bytes.toByteArray());
  }
}
