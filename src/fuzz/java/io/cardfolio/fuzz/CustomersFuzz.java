package io.cardfolio.fuzz;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.validate.OpenedCsv;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.csv.UnreadableCsvException;
import java.io.IOException;
import java.nio.file.Path;

/// A file of customers, plain or packed, is validated or refused with a sentence, and is the same
/// when it is opened to be shown.
public final class CustomersFuzz {
  private static final InputFile FILE = new InputFile();
  private static final ValidateCustomersJob JOB =
      new ValidateCustomersJob(PortfolioSpec.defaults(), 1);

  private CustomersFuzz() {}

  /// One try.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Sentences said = Sentences.about(bytes);
    Path file = FILE.holding(bytes);
    try {
      CustomerOutcome outcome = JOB.run(file, (_, _) -> true);
      outcome.report().violations().forEach(it -> said.require(it.message().toString()));
      OpenedCsv opened = JOB.open(file, (_, _) -> true);
      if (opened.outcome().report().rows() != outcome.report().rows()
          || opened.rows().size() != outcome.report().rows()) {
        throw new AssertionError("Not all rows are shown");
      }
    } catch (UnreadableCsvException e) {
      said.require(e.getMessage());
    }
  }
}
