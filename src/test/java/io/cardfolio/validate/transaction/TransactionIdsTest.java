package io.cardfolio.validate.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// IDs of transactions: in sequence, none twice, in bounded memory.
class TransactionIdsTest {
  @Test
  void idsCountOnFromAnyNumber() {
    assertThat(found(1, 2, 3)).isEmpty();
    assertThat(found(501, 502, 503)).isEmpty();
  }

  @Test
  void aLostRowAndADoubledIdAreOneViolationEach() {
    assertThat(found(1, 2, 4, 5))
        .containsExactly(
            "row 3 line 4 transaction_id_sequence [TXN00000000004] Expected TXN00000000003; Use"
                + " TXN00000000003");
    assertThat(found(1, 2, 2, 4, 5))
        .containsExactly(
            "row 3 line 4 transaction_id_sequence [TXN00000000002] Expected TXN00000000003; Use"
                + " TXN00000000003",
            "row 3 line 4 transaction_id_unique [TXN00000000002] Used on an earlier row; Use an ID"
                + " of its own");
  }

  @Test
  void aRunThatWasThereIsDoubledInEachRow() {
    Findings findings = new Findings();
    TransactionIds ids = new TransactionIds();
    ids.check(run(1, 1, 10_000), _ -> "", findings);
    ids.check(run(10_001, 9_001, 2_000), row -> "CUST" + row, findings);
    ValidationReport report = findings.report(12_000);
    assertThat(report.count(Rule.TRANSACTION_ID_SEQUENCE)).isOne();
    assertThat(report.count(Rule.TRANSACTION_ID_UNIQUE)).isEqualTo(1_000);
    assertThat(report.violations().getLast().row()).isEqualTo(11_000);
    assertThat(report.violations().getLast().line()).isEqualTo(11_001);
    assertThat(report.violations().getLast().customerId()).isEqualTo("CUST11000");
    assertThat(report.violations().getLast().value()).isEqualTo("TXN00000010000");
  }

  @Test
  void idsThatCountOnTakeOnePageHoweverManyTheyAre() {
    NumberSet numbers = new NumberSet();
    for (long number = 1; number <= 5_000_000; number++) {
      assertThat(numbers.add(number)).isTrue();
    }
    assertThat(numbers.openPages()).isLessThanOrEqualTo(2);
    assertThat(numbers.add(1)).isFalse();
    assertThat(numbers.add(4_096)).isFalse();
    assertThat(numbers.add(5_000_000)).isFalse();
    assertThat(numbers.add(99_999_999_999L)).isTrue();
    assertThat(numbers.hasOverflowed()).isFalse();
  }

  /// As where every page has a doubled ID and so lacks the one that it stands for.
  @Test
  void idsWithGapsAreComparedUpToTheBoundThatTheGuideTells() throws IOException {
    NumberSet numbers = new NumberSet();
    long bound = 536_870_912;
    for (long number = 1; number < bound; number += 4_096) {
      assertThat(numbers.add(number)).isTrue();
    }
    assertThat(NumberSet.SURELY_COMPARED).isEqualTo(bound);
    assertThat(numbers.openPages()).isEqualTo(NumberSet.MOST_OPEN);
    assertThat(NumberSet.MOST_OPEN * 4_096L / Byte.SIZE).isEqualTo(64 << 20);
    assertThat(numbers.add(bound - 1)).isTrue();
    assertThat(numbers.add(bound - 1)).isFalse();
    assertThat(numbers.hasOverflowed()).isFalse();
    assertThat(numbers.add(bound)).isTrue();
    assertThat(numbers.add(bound)).isTrue();
    assertThat(numbers.hasOverflowed()).isTrue();
    assertThat(numbers.openPages()).isEqualTo(NumberSet.MOST_OPEN);
    assertThat(Files.readString(Path.of("docs/guide.md")))
        .contains("the first %,d transactions".formatted(bound), "64 MB");
  }

  @Test
  void scatteredIdsAreComparedAsFarAsMemoryGoesAndThenItIsSaid() {
    NumberSet numbers = new NumberSet(100);
    Findings findings = new Findings();
    TransactionIds ids = new TransactionIds(numbers);
    for (int row = 1; row <= 200; row++) {
      ids.check(run(row, row * 1_000_003L, 1), _ -> "CUST00000009", findings);
    }
    ids.check(run(201, 1_000_003L, 1), _ -> "", findings);
    ids.check(run(202, 200 * 1_000_003L, 1), _ -> "", findings);
    assertThat(numbers.openPages()).isEqualTo(100);
    ValidationReport report = findings.report(202);
    assertThat(report.count(Rule.TRANSACTION_ID_UNIQUE)).isOne();
    assertThat(report.violations().stream().filter(it -> it.rule() == Rule.TRANSACTION_ORDER))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.row()).isEqualTo(101);
          assertThat(it.message()).hasToString("IDs are too scattered to compare all from here on");
          assertThat(it.suggestion()).hasToString("Sort by transaction_id to have them compared");
        });
  }

  private static IdRun run(long row, long number, int count) {
    IdRun run = new IdRun(row, row + 1, number);
    for (int i = 1; i < count; i++) {
      assertThat(run.takes(row + i, row + 1 + i, number + i)).isTrue();
    }
    assertThat(run.takes(row + count, row + count + 1, number + count + 1)).isFalse();
    return run;
  }

  private static List<String> found(long... numbers) {
    Findings findings = new Findings();
    TransactionIds ids = new TransactionIds();
    for (int i = 0; i < numbers.length; i++) {
      ids.check(new IdRun(i + 1, i + 2, numbers[i]), _ -> "", findings);
    }
    return findings.report(numbers.length).violations().stream()
        .map(it ->
            "row %d line %d %s [%s] %s; %s"
                .formatted(
                    it.row(),
                    it.line(),
                    it.rule().key(),
                    it.value(),
                    it.message(),
                    it.suggestion()))
        .toList();
  }
}
