package io.cardfolio.validate;

import static io.cardfolio.model.CustomerColumn.CREDIT_LIMIT;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A credit limit lies in the range of its segment, or else of the portfolio, and on the steps.
final class CreditLimitRules implements RowRule {
  private final CreditLimits limits;
  private final Map<String, Range> ownRanges = new HashMap<>();

  CreditLimitRules(PortfolioSpec spec) {
    limits = spec.creditLimits();
    for (Segment segment : spec.segments()) {
      segment.creditLimits().ifPresent(range -> ownRanges.put(segment.name(), range));
    }
  }

  @Override
  public void check(RowCheck row) {
    if (!row.isReadable(CREDIT_LIMIT)) {
      return;
    }
    Range range = ownRanges.getOrDefault(row.text(CUSTOMER_SEGMENT), limits.range());
    long limit = row.customer().creditLimit();
    if (limit == CustomerText.NOT_A_NUMBER) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          dollars("Not a whole number from $%,d to $%,d", range.minimum(), range.maximum()),
          WholeNumber.suggestion(row.text(CREDIT_LIMIT), range));
      return;
    }
    checkRange(row, limit, range);
    checkStep(row, limit, range);
  }

  private static void checkRange(RowCheck row, long limit, Range range) {
    if (limit < range.minimum()) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          dollars("Below minimum $%,d", range.minimum()),
          "Raise to " + range.minimum());
    } else if (limit > range.maximum()) {
      row.report(
          Rule.CREDIT_LIMIT_RANGE,
          CREDIT_LIMIT,
          dollars("Above maximum $%,d", range.maximum()),
          "Limit to " + range.maximum());
    }
  }

  private void checkStep(RowCheck row, long limit, Range range) {
    long off = Math.floorMod(limit - limits.minimum(), limits.step());
    if (off != 0) {
      long below = limit - off;
      long nearest = off * 2 < limits.step() ? below : below + limits.step();
      row.report(
          Rule.CREDIT_LIMIT_STEP,
          CREDIT_LIMIT,
          dollars("Off the step by $%,d", off),
          "Round to " + Math.clamp(nearest, range.minimum(), range.maximum()));
    }
  }

  private static String dollars(String sentence, Object... amounts) {
    return String.format(Locale.ROOT, sentence, amounts);
  }
}
