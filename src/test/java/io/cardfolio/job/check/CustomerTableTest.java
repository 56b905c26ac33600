package io.cardfolio.job.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.TestCustomers;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.spec.IllegalSpecException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// That a table is judged the same however it comes in chunks.
class CustomerTableTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Property(tries = 200)
  void theOutcomeDoesNotDependOnTheChunks(
      @ForAll("tables") List<CustomerText> table,
      @ForAll @IntRange(min = 1, max = 20) int chunkRows) {
    assertThat(check(SPEC, table, chunkRows)).isEqualTo(check(SPEC, table, Integer.MAX_VALUE));
  }

  @Provide
  Arbitrary<List<CustomerText>> tables() {
    Arbitrary<CustomerText> legal = Arbitraries.longs().between(1, 60).map(TestCustomers::legal);
    Arbitrary<CustomerText> flawed =
        legal.flatMap(customer ->
            Arbitraries.of(CustomerColumn.class)
                .flatMap(column ->
                    Arbitraries.of("", "?", "Declining", "27450", "2030-01-01", "Premium")
                        .map(text -> TestCustomers.with(customer, column, text))));
    return Arbitraries.frequencyOf(Tuple.of(3, legal), Tuple.of(1, flawed)).list().ofMaxSize(80);
  }

  @Test
  void countsAndJudgesInOnePass() {
    List<CustomerText> table = new ArrayList<>();
    for (long row = 1; row <= 10; row++) {
      table.add(TestCustomers.legal(row));
    }
    table.set(4, TestCustomers.with(table.get(4), CustomerColumn.AGE, "12"));
    table.set(6, TestCustomers.legal(6));
    PortfolioSpec oneSegment =
        SPEC.withSegments(List.of(Segment.of("Stable Mid-Spenders", Percent.HUNDRED)));
    CustomerOutcome outcome = check(oneSegment, table, 4);
    assertThat(outcome.summary().customers()).isEqualTo(10);
    assertThat(outcome.summary().uniqueIds()).isEqualTo(9);
    assertThat(outcome.report().rows()).isEqualTo(10);
    assertThat(outcome.report().affectedRows()).isEqualTo(2);
    assertThat(outcome.report().violations())
        .extracting(Violation::rule, Violation::row, Violation::line)
        .containsExactly(
            tuple(Rule.AGE_RANGE, 5L, 6L),
            tuple(Rule.ID_SEQUENCE, 7L, 8L),
            tuple(Rule.ID_UNIQUE, 7L, 8L),
            tuple(Rule.EMAIL_UNIQUE, 7L, 8L));
  }

  @Test
  void sharesAreHeldAgainstTheWholeTable() {
    List<CustomerText> table = List.of(TestCustomers.legal(1), TestCustomers.legal(2));
    assertThat(check(SPEC, table, 1).report().violations())
        .extracting(Violation::value)
        .containsExactlyInAnyOrder(
            "High-Value Travelers 0.0%",
            "Stable Mid-Spenders 100.0%",
            "Budget-Conscious 0.0%",
            "Declining 0.0%",
            "New & Growing 0.0%");
  }

  @Test
  void anEmptyTableIsValid() {
    CustomerOutcome outcome = check(SPEC, List.of(), 1);
    assertThat(outcome.report().violations()).isEmpty();
    assertThat(outcome.report().isValid()).isTrue();
    assertThat(outcome.summary().customers()).isZero();
  }

  @Test
  void askingTwiceForTheOutcomeGivesTheSame() {
    CustomerTable check = new CustomerTable(SPEC);
    CustomerChunk chunk = check.newChunk(1);
    chunk.add(TestCustomers.legal(1), Violation.WHOLE_TABLE);
    check.add(chunk);
    assertThat(check.outcome()).isEqualTo(check.outcome());
  }

  @Test
  void illegalSettingsAreRefused() {
    assertThatThrownBy(() -> new CustomerTable(SPEC.withCustomers(-1)))
        .isInstanceOf(IllegalSpecException.class)
        .hasMessage("Customers -1 is below 0; choose 0 to 99,999,999");
  }

  private static CustomerOutcome check(
      PortfolioSpec spec, List<CustomerText> table, int chunkRows) {
    CustomerTable check = new CustomerTable(spec);
    for (int first = 0; first < table.size(); first += Math.min(chunkRows, table.size())) {
      CustomerChunk chunk = check.newChunk(first + 1L);
      for (int i = first; i < Math.min((long) first + chunkRows, table.size()); i++) {
        chunk.add(table.get(i), i + 2L);
      }
      check.add(chunk);
    }
    return check.outcome();
  }
}
