package io.cardfolio.validate.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When a segment misses its share.
class SegmentShareRuleTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Test
  void aSegmentThatMissesItsShareIsAWarningAboutTheWholeTable() {
    assertThat(missed(SPEC, 1_000, 150, 400, 176, 174, 100))
        .containsExactly(
            new Violation(
                Rule.SEGMENT_SHARE,
                Violation.WHOLE_TABLE,
                Violation.WHOLE_TABLE,
                "",
                Optional.of(CustomerColumn.CUSTOMER_SEGMENT),
                "Budget-Conscious 17.6%",
                Sentence.of("Target 25%, off by 7.4 points"),
                Sentence.of("Check the source or the target")),
            new Violation(
                Rule.SEGMENT_SHARE,
                Violation.WHOLE_TABLE,
                Violation.WHOLE_TABLE,
                "",
                Optional.of(CustomerColumn.CUSTOMER_SEGMENT),
                "Declining 17.4%",
                Sentence.of("Target 10%, off by 7.4 points"),
                Sentence.of("Check the source or the target")));
  }

  @Test
  void theToleranceItselfIsStillWithin() {
    assertThat(missed(SPEC, 1_000, 200, 350, 250, 100, 100)).isEmpty();
    assertThat(missed(SPEC, 1_000, 201, 350, 249, 100, 100))
        .extracting(Violation::value)
        .containsExactly("High-Value Travelers 20.1%");
  }

  @Test
  void aFineToleranceIsReportedWithFineFigures() {
    assertThat(
            missed(
                SPEC.withTolerance(Percent.of(0.01)), 50_000, 7_500, 20_006, 12_500, 4_994, 5_000))
        .extracting(violation -> violation.value() + ": " + violation.message())
        .containsExactly(
            "Stable Mid-Spenders 40.012%: Target 40%, off by 0.012 points",
            "Declining 9.988%: Target 10%, off by 0.012 points");
  }

  @Test
  void anEmptyTableMissesNoShare() {
    assertThat(missed(SPEC, 0, 0, 0, 0, 0, 0)).isEmpty();
  }

  private static List<Violation> missed(PortfolioSpec spec, long rows, long... customers) {
    Findings findings = new Findings();
    Map<String, Long> bySegment = new HashMap<>();
    for (int i = 0; i < customers.length; i++) {
      bySegment.put(spec.segments().get(i).name(), customers[i]);
    }
    new SegmentShareRule(spec).check(rows, segment -> bySegment.get(segment.name()), findings);
    return findings.report(rows).violations();
  }
}
