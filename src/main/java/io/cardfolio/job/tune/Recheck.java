package io.cardfolio.job.tune;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.CustomerEncoder;
import io.cardfolio.generate.CustomerSurvey;
import io.cardfolio.generate.DrawnCustomers;
import io.cardfolio.job.CustomerMaker;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.job.check.JudgedPieces;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/// Makes and checks what of customers does not tell their names, where their names were found right
/// before: the cells by the pieces of their records, and by themselves where a piece was not seen.
final class Recheck {
  private static final int CHUNK = 4_000;
  private static final int[] UNNAMED =
      CustomerSurvey.COLUMNS.stream().mapToInt(Integer::intValue).toArray();

  private final PortfolioSpec spec;
  private final int threads;
  private final CustomerSurvey survey;
  private final Portfolio portfolio;
  private final JudgedPieces pieces;
  private final PlainCustomerRules rules;
  private CustomerEncoder encoder;

  /// A recheck of legal settings.
  ///
  /// @param pieces what was found right when all of each record was made and read; learns more
  Recheck(Portfolio portfolio, JudgedPieces pieces, int threads) {
    this.portfolio = portfolio;
    spec = portfolio.spec();
    this.threads = threads;
    this.pieces = pieces;
    survey = portfolio.generator().survey();
    rules = new PlainCustomerRules(spec, CsvBuffer::field);
  }

  /// Makes and checks the customers and keeps none.
  ///
  /// @return what came out; empty where a customer may break a rule, which takes a check of all to
  ///   tell
  /// @throws JobCancelledException if `progress` stops it
  Optional<CustomerOutcome> check(Progress progress) {
    Run run = new Run(progress);
    new OrderedPipeline(threads).compute(run::nextChunk, run::take);
    return run.outcome();
  }

  /// What makes whole records, which is itself made when the first is needed: as a rule, none is.
  private synchronized CustomerEncoder encoder() {
    if (encoder == null) {
      encoder = portfolio.generator().encoder(CustomerMaker.CSV);
    }
    return encoder;
  }

  /// One pass over the customers.
  private final class Run {
    private final Progress progress;
    private final CustomerTally all = new CustomerTally(spec);
    private final AtomicBoolean right = new AtomicBoolean(true);
    private long next = 1;

    Run(Progress progress) {
      this.progress = progress;
    }

    Optional<Callable<Chunk>> nextChunk() {
      if (!right.get() || next > spec.customers()) {
        return Optional.empty();
      }
      long first = next;
      long last = Math.min(spec.customers(), first + CHUNK - 1);
      next = last + 1;
      return Optional.of(() -> {
        Chunk chunk = new Chunk(last, right);
        survey.draw(first, last, chunk::add);
        return chunk;
      });
    }

    void take(Chunk chunk) {
      progress.tell(chunk.last, spec.customers());
      all.add(chunk.tally);
    }

    Optional<CustomerOutcome> outcome() {
      if (!right.get()) {
        return Optional.empty();
      }
      CustomerSummary summary = all.summary(spec.customers());
      Findings findings = new Findings();
      if (spec.customers() > 0) {
        CustomerTable.checkShares(spec, summary, spec.customers(), findings);
      }
      return Optional.of(new CustomerOutcome(summary, findings.report(spec.customers())));
    }
  }

  /// Some neighbouring customers, for one thread.
  private final class Chunk {
    private final long last;
    private final CustomerTally tally = new CustomerTally(spec);
    private final boolean[] known = new boolean[DrawnCustomers.MOST];
    private final AtomicBoolean right;

    /// No customers yet.
    ///
    /// @param right whether all of all chunks are right; nothing is done once one is not
    Chunk(long last, AtomicBoolean right) {
      this.last = last;
      this.right = right;
    }

    void add(DrawnCustomers rows) {
      if (!right.get()) {
        return;
      }
      pieces.askOf(rows, UNNAMED, known);
      for (int i = 0; i < rows.count(); i++) {
        if (!fits(rows, i) || !known[i] && !isRight(rows.number(i))) {
          right.set(false);
          return;
        }
        CustomerChunk.count(rows, i, tally);
      }
    }

    private boolean fits(DrawnCustomers rows, int i) {
      return rules.fit(rows.segment(i), rows.cardType(i), rows.decline(i), rows.creditLimit(i));
    }

    private boolean isRight(long row) {
      CustomerEncoder encoder = encoder();
      int slack = Math.max(CustomerEncoder.OVERRUN, rules.slack());
      byte[] record = new byte[encoder.longestRecord() + slack];
      boolean[] found = new boolean[1];
      encoder.encode(
          row,
          row,
          record,
          rows -> {
            found[0] = new PlainCustomers(rules).readOne(record, 0);
            if (found[0]) {
              pieces.learn(rows, 0);
            }
          });
      return found[0];
    }
  }
}
