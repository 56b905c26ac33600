package io.cardfolio.generate.defect;

import static io.cardfolio.model.CustomerColumn.CREDIT_LIMIT;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Wrong credit limits: on the steps but out of range, or in range but off the steps.
final class LimitDefects {
  private static final int MOST_STEPS_OUTSIDE = 5;

  private final CreditLimits limits;
  private final Map<String, Range> ranges;

  LimitDefects(PortfolioSpec spec) {
    limits = spec.creditLimits();
    ranges =
        spec.segments().stream()
            .collect(Collectors.toUnmodifiableMap(Segment::name, spec::creditLimitsOf));
  }

  /// A limit outside the range of the segment and of the portfolio, so that it is wrong even where
  /// the segment cannot be read. Never below $0.
  Optional<CustomerPlanting.Cell> outOfRange(CustomerText clean, long row, Choices choices) {
    Range own = ranges.get(clean.text(CUSTOMER_SEGMENT));
    int lowest = Math.min(limits.minimum(), own.minimum());
    int highest = Math.max(limits.maximum(), own.maximum());
    long far = (long) limits.step() * (1 + choices.below(MOST_STEPS_OUTSIDE));
    boolean below = choices.below(2) == 0 && lowest >= far;
    return CustomerPlanting.Cell.of(
        CREDIT_LIMIT, Long.toString(below ? lowest - far : highest + far));
  }

  /// A limit between two steps, within the range where there is more than one limit in it.
  Optional<CustomerPlanting.Cell> offStep(CustomerText clean, long row, Choices choices) {
    if (limits.step() == 1) {
      return Optional.empty();
    }
    long limit = clean.creditLimit();
    long off = 1L + choices.below(limits.step() - 1);
    boolean atTheEnd = limit == ranges.get(clean.text(CUSTOMER_SEGMENT)).maximum();
    return CustomerPlanting.Cell.of(
        CREDIT_LIMIT, Long.toString(atTheEnd && limit > 0 ? limit - off : limit + off));
  }
}
