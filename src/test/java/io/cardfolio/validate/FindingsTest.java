package io.cardfolio.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Violations that are counted without end and kept within bounds.
class FindingsTest {
  @Property
  void chunksInOrderAddUpToOnePass(
      @ForAll("violations") List<Violation> violations,
      @ForAll @IntRange(min = 1, max = 30) int rowsPerChunk) {
    Findings onePass = new Findings();
    violations.forEach(onePass::add);
    Findings merged = new Findings();
    for (long first = 1; first <= 100; first += rowsPerChunk) {
      Findings chunk = new Findings();
      for (Violation violation : violations) {
        if (violation.row() >= first && violation.row() < first + rowsPerChunk) {
          chunk.add(violation);
        }
      }
      merged.addAll(chunk);
    }
    assertThat(merged.report(100)).isEqualTo(onePass.report(100));
    assertThat(merged.report(100).affectedRows())
        .isEqualTo(violations.stream().mapToLong(Violation::row).distinct().count());
  }

  @Provide
  Arbitrary<List<Violation>> violations() {
    return Combinators.combine(
            Arbitraries.of(Rule.class),
            Arbitraries.longs().between(1, 100),
            Arbitraries.of(CustomerColumn.class))
        .as(FindingsTest::violation)
        .list()
        .ofMaxSize(200)
        .map(list -> list.stream().sorted(Comparator.comparingLong(Violation::row)).toList());
  }

  @Test
  void allAreCountedAndTheFirstOfEachRuleAreKept() {
    Findings findings = new Findings();
    for (long chunk = 0; chunk < 3; chunk++) {
      Findings part = new Findings();
      for (long row = 1; row <= 6_000; row++) {
        part.add(violation(Rule.EMAIL_FORMAT, chunk * 6_000 + row, CustomerColumn.EMAIL));
      }
      findings.addAll(part);
    }
    findings.add(violation(Rule.AGE_RANGE, 18_001, CustomerColumn.AGE));
    ValidationReport report = findings.report(20_000);
    assertThat(report.count(Rule.EMAIL_FORMAT)).isEqualTo(18_000);
    assertThat(report.errors()).isEqualTo(18_001);
    assertThat(report.warnings()).isZero();
    assertThat(report.affectedRows()).isEqualTo(18_001);
    assertThat(report.notKept()).isEqualTo(8_000);
    assertThat(report.violations()).hasSize(10_001);
    assertThat(report.violations().get(9_999).row()).isEqualTo(10_000);
    assertThat(report.violations().getLast().rule()).isEqualTo(Rule.AGE_RANGE);
  }

  @Test
  void violationsComeInTheOrderOfTheTable() {
    Findings findings = new Findings();
    findings.add(violation(Rule.STATE_KNOWN, 7, CustomerColumn.STATE));
    findings.add(violation(Rule.EMAIL_UNIQUE, 7, CustomerColumn.EMAIL));
    findings.add(violation(Rule.AGE_RANGE, 2, CustomerColumn.AGE));
    findings.add(
        violation(Rule.SEGMENT_SHARE, Violation.WHOLE_TABLE, CustomerColumn.CUSTOMER_SEGMENT));
    assertThat(findings.report(7).violations())
        .extracting(Violation::rule)
        .containsExactly(Rule.SEGMENT_SHARE, Rule.AGE_RANGE, Rule.EMAIL_UNIQUE, Rule.STATE_KNOWN);
    assertThat(findings.report(7).affectedRows()).isEqualTo(2);
  }

  private static Violation violation(Rule rule, long row, CustomerColumn column) {
    return new Violation(
        rule,
        row,
        row + 1,
        "CUST00000001",
        Optional.of(column),
        "x",
        Sentence.of("Wrong"),
        Sentence.of("Right"));
  }
}
