package io.cardfolio.validate.customer;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Each segment has its share of all customers, within the tolerance of the settings.
public final class SegmentShareRule {
  private final PortfolioSpec spec;

  /// A rule for the segments of the given settings.
  public SegmentShareRule(PortfolioSpec spec) {
    this.spec = spec;
  }

  /// Reports the segments that miss their share; a table without rows misses none.
  ///
  /// @param rows how many customers there are
  /// @param customers how many of them a segment has
  public void check(long rows, ToLongFunction<Segment> customers, Findings findings) {
    for (Segment segment : spec.segments()) {
      long count = customers.applyAsLong(segment);
      long off = Math.abs(count * Percent.WHOLE - segment.share().tenThousandths() * rows);
      if (off > spec.tolerance().tenThousandths() * rows) {
        findings.add(violation(segment, points(count * Percent.WHOLE, rows), points(off, rows)));
      }
    }
  }

  private static Violation violation(Segment segment, BigDecimal actual, BigDecimal off) {
    return new Violation(
        Rule.SEGMENT_SHARE,
        Violation.WHOLE_TABLE,
        Violation.WHOLE_TABLE,
        "",
        Optional.of(CustomerColumn.CUSTOMER_SEGMENT),
        Text.of("%s %s%%", segment.name(), actual),
        ViolationWording.OFF_TARGET.with(segment.share(), off),
        ViolationWording.CHECK_SOURCE_OR_TARGET.with());
  }

  /// Ten-thousandths of a percent summed over all rows, as percentage points of one decimal more
  /// than the tolerance has.
  private BigDecimal points(long sum, long rows) {
    int decimals = Math.clamp(spec.tolerance().decimal().scale() + 1L, 1, Percent.DECIMALS);
    return BigDecimal.valueOf(sum, Percent.DECIMALS)
        .divide(BigDecimal.valueOf(rows), decimals, RoundingMode.HALF_UP);
  }
}
