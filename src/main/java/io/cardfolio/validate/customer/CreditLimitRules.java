package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.CREDIT_LIMIT;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ViolationWording;
import java.util.HashMap;
import java.util.Map;

/// A credit limit lies in the range of its segment, or else of the portfolio, and on the steps.
final class CreditLimitRules implements CustomerRule {
  private final CreditLimits limits;
  private final Map<String, Range> ownRanges = new HashMap<>();

  CreditLimitRules(PortfolioSpec spec) {
    limits = spec.creditLimits();
    for (Segment segment : spec.segments()) {
      segment.creditLimits().ifPresent(range -> ownRanges.put(segment.name(), range));
    }
  }

  @Override
  public void check(CustomerCheck row) {
    if (!row.isReadable(CREDIT_LIMIT)) {
      return;
    }
    Range range = ownRanges.getOrDefault(row.text(CUSTOMER_SEGMENT), limits.range());
    long limit = row.customer().creditLimit();
    if (limit == CustomerText.NOT_A_NUMBER) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          ViolationWording.NOT_WHOLE_DOLLARS.with(range.minimum(), range.maximum()),
          WholeNumber.suggestion(row.text(CREDIT_LIMIT), range));
      return;
    }
    checkRange(row, limit, range);
    checkStep(row, limit, range);
  }

  private static void checkRange(CustomerCheck row, long limit, Range range) {
    if (limit < range.minimum()) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          ViolationWording.BELOW_MINIMUM_DOLLARS.with(range.minimum()),
          ViolationWording.RAISE_TO.with(range.minimum()));
    } else if (limit > range.maximum()) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          ViolationWording.ABOVE_MAXIMUM_DOLLARS.with(range.maximum()),
          ViolationWording.LIMIT_TO.with(range.maximum()));
    }
  }

  private void checkStep(CustomerCheck row, long limit, Range range) {
    long off = Math.floorMod(limit - limits.minimum(), limits.step());
    if (off != 0) {
      long below = limit - off;
      long nearest = off * 2 < limits.step() ? below : below + limits.step();
      row.report(
          Rule.CREDIT_LIMIT_STEP,
          CREDIT_LIMIT,
          ViolationWording.OFF_STEP.with(off),
          ViolationWording.ROUND_TO.with(Math.clamp(nearest, range.minimum(), range.maximum())));
    }
  }
}
