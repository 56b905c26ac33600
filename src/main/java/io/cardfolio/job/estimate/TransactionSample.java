package io.cardfolio.job.estimate;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;

/// Tells how many customers stand for all where their transactions are summed up while settings are
/// on the move: the first ones, as rows do not depend on how many there are.
public final class TransactionSample {
  /// About how many transactions are summed up.
  public static final long TRANSACTIONS = 300_000;

  /// Every so many customers the segments have just their shares.
  private static final int EVEN = 100;

  private TransactionSample() {}

  /// Legal settings with as many customers as are summed up; those that are given where that is all
  /// of them.
  public static PortfolioSpec of(PortfolioSpec spec) {
    long even = Math.max(1, Math.round(TRANSACTIONS / aCustomer(spec) / EVEN)) * EVEN;
    return spec.customers() <= even ? spec : spec.withCustomers(even);
  }

  /// About how many transactions a customer has.
  private static double aCustomer(PortfolioSpec spec) {
    double aMonth = 0;
    for (Segment segment : spec.segments()) {
      Range visits = segment.activity().transactions();
      aMonth +=
          (visits.minimum() + visits.maximum())
              / 2.0
              * segment.share().tenThousandths()
              / Percent.WHOLE;
    }
    return Math.max(1, aMonth * spec.transactions().months());
  }
}
