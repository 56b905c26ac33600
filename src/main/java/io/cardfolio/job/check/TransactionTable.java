package io.cardfolio.job.check;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.summary.TransactionTally;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.spec.SpecRules;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.CustomerMonths;
import io.cardfolio.validate.transaction.DeclinedShareRule;
import io.cardfolio.validate.transaction.TransactionIds;
import io.cardfolio.validate.transaction.TransactionRules;
import java.util.Optional;
import java.util.function.LongFunction;

/// Checks and counts a whole table of transactions in one pass: worker threads fill chunks, one
/// thread adds them up in the order of their rows.
///
/// Memory is a bit a customer, one customer's months, and the violations that a report keeps; IDs
/// that do not count on take up to 64 MB.
public final class TransactionTable {
  private final PortfolioSpec spec;
  private final TransactionRules rules;
  private final TransactionMonths months;
  private final TransactionIds ids = new TransactionIds();
  private final Findings findings = new Findings();
  private final TransactionTally tally;
  private final TransactionTally wholeMonths;
  private final CustomerMonths customerMonths;
  private long rows;
  private long approved;
  private long declined;

  /// A check against the given settings.
  ///
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if they are not legal
  public TransactionTable(PortfolioSpec spec) {
    this.spec = SpecRules.requireLegal(spec);
    rules = new TransactionRules(spec);
    months = TransactionMonths.of(spec);
    tally = new TransactionTally(spec);
    wholeMonths = new TransactionTally(spec);
    customerMonths = new CustomerMonths(spec, wholeMonths::addWholeMonth);
  }

  /// An empty chunk, for any one thread.
  ///
  /// @param firstRow the row of the first transaction that will be added, counted from 1
  /// @param accounts gives the customer with a number; empty if there is none
  public TransactionChunk newChunk(long firstRow, LongFunction<Optional<Account>> accounts) {
    return new TransactionChunk(spec, rules, months, firstRow, accounts);
  }

  /// Adds something that is wrong with the table as a whole.
  public void add(Violation violation) {
    findings.add(violation);
  }

  /// Adds the chunk that follows all chunks so far; the chunk is used up by it.
  public void add(TransactionChunk next) {
    findings.addAll(next.findingsAfter(ids, customerMonths));
    tally.add(next.tally());
    rows += next.rows();
    approved += next.approved();
    declined += next.declined();
  }

  /// What came out, once all chunks are added.
  public TransactionOutcome outcome() {
    findings.addAll(customerMonths.finish());
    new DeclinedShareRule(spec).check(approved + declined, declined, findings);
    if (customerMonths.isInOrder()) {
      tally.add(wholeMonths);
    }
    return new TransactionOutcome(tally.summary(), findings.report(rows));
  }
}
