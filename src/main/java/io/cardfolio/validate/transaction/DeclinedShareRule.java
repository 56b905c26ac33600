package io.cardfolio.validate.transaction;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// As many transactions are declined as the settings say, give or take a point and what chance may
/// do.
public final class DeclinedShareRule {
  /// Fewer transactions are too few to tell.
  static final long LEAST = 1_000;

  private static final Percent TOLERANCE = Percent.of(1);

  /// Chance does more than four standard deviations once in 16,000 tables.
  private static final double DEVIATIONS = 4;

  private final Percent target;

  /// The rule under the given settings.
  public DeclinedShareRule(PortfolioSpec spec) {
    target = spec.transactions().approved().rest();
  }

  /// Reports the share if it is off.
  ///
  /// @param declined how many of the transactions are declined
  public void check(long transactions, long declined, Findings findings) {
    if (transactions < LEAST) {
      return;
    }
    double chance = Math.sqrt(target.fraction() * target.rest().fraction() * transactions);
    long off = Math.abs(declined * Percent.WHOLE - target.tenThousandths() * transactions);
    long allowed =
        Math.max(
            TOLERANCE.tenThousandths() * transactions,
            (long) (DEVIATIONS * chance * Percent.WHOLE));
    if (off > allowed) {
      findings.add(
          new Violation(
              Rule.DECLINED_SHARE,
              Violation.WHOLE_TABLE,
              Violation.WHOLE_TABLE,
              "",
              Optional.of(TransactionColumn.STATUS),
              Text.of(
                  "%s %s%%",
                  TransactionStatus.DECLINED.label(),
                  points(declined * Percent.WHOLE, transactions)),
              ViolationWording.OFF_TARGET.with(target, points(off, transactions)),
              ViolationWording.CHECK_SOURCE_OR_TARGET.with()));
    }
  }

  /// Ten-thousandths of a percent summed over all transactions, as percentage points.
  private static BigDecimal points(long sum, long transactions) {
    return BigDecimal.valueOf(sum, Percent.DECIMALS)
        .divide(BigDecimal.valueOf(transactions), 1, RoundingMode.HALF_UP);
  }
}
