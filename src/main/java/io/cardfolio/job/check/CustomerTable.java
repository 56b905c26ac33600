package io.cardfolio.job.check;

import io.cardfolio.job.score.DefectCoverage;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.customer.CustomerRules;
import io.cardfolio.validate.customer.CustomerTableRules;
import io.cardfolio.validate.customer.SegmentShareRule;
import io.cardfolio.validate.spec.SpecRules;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// Checks and counts a whole table in one pass: worker threads fill chunks, one thread adds them up
/// in the order of their rows.
///
/// Memory is a bit an ID, 8 bytes an e-mail address and the violations that a report keeps.
public final class CustomerTable {
  private final PortfolioSpec spec;
  private final CustomerRules rules;
  private final DefectCoverage coverage;
  private final CustomerTableRules tableRules;
  private final Findings findings = new Findings();
  private final CustomerTally tally;
  private long rows;
  private boolean segmentsSeen;

  /// A check against the given settings.
  ///
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if they are not legal
  public CustomerTable(PortfolioSpec spec) {
    this(spec, 0, Long.MAX_VALUE);
  }

  /// A check against the given settings.
  ///
  /// @param expectedRows how many rows will come, as far as that is known; more may come
  /// @param mostEmails how many e-mail addresses are compared at most, which bounds the memory
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if they are not legal
  public CustomerTable(PortfolioSpec spec, long expectedRows, long mostEmails) {
    this.spec = SpecRules.requireLegal(spec);
    this.tableRules = new CustomerTableRules(expectedRows, mostEmails);
    this.rules = new CustomerRules(spec);
    this.coverage = new DefectCoverage(spec);
    this.tally = new CustomerTally(spec);
  }

  /// An empty chunk, for any one thread.
  ///
  /// @param firstRow the row of the first customer that will be added, counted from 1
  public CustomerChunk newChunk(long firstRow) {
    return newChunk(
        firstRow,
        row -> {
          throw new IllegalStateException(Text.of("Row %d was not added as bytes", row));
        });
  }

  /// An empty chunk, for any one thread, to which rows may be added as bytes.
  ///
  /// @param firstRow the row of the first customer that will be added, counted from 1
  /// @param customers gives the customer of such a row, should he have to be shown
  public CustomerChunk newChunk(long firstRow, LongFunction<CustomerText> customers) {
    return new CustomerChunk(spec, rules, coverage, firstRow, customers);
  }

  /// Adds something that is wrong with the table as a whole.
  public void add(Violation violation) {
    findings.add(violation);
  }

  /// Adds the chunk that follows all chunks so far; the chunk is used up by it.
  public void add(CustomerChunk next) {
    findings.addAll(next.findingsAfter(tableRules));
    tally.add(next.tally());
    rows += next.rows();
    segmentsSeen |= next.segmentsSeen();
  }

  /// What came out, once all chunks are added.
  public CustomerOutcome outcome() {
    CustomerSummary summary = tally.summary(tableRules.uniqueIds());
    Findings all = new Findings();
    all.addAll(findings);
    if (segmentsSeen) {
      checkShares(spec, summary, rows, all);
    }
    return new CustomerOutcome(summary, all.report(rows));
  }

  /// Holds the sizes of the segments against their shares.
  ///
  /// @param rows how many customers there are
  public static void checkShares(
      PortfolioSpec spec, CustomerSummary summary, long rows, Findings findings) {
    Map<String, Long> customers =
        summary.segments().stream()
            .collect(Collectors.toMap(SegmentSummary::name, SegmentSummary::customers));
    new SegmentShareRule(spec)
        .check(rows, (Segment segment) -> customers.get(segment.name()), findings);
  }
}
