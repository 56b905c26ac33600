package io.cardfolio.validate.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cardfolio.model.CardType;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.UsState;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.csv.MadeRecord;
import io.cardfolio.validate.customer.CustomerKeys;
import io.cardfolio.validate.customer.CustomerRules;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/// The quick way through customers: never sure of what a rule would find.
class PlainCustomersTest {
  private static final String RIGHT =
      "CUST00000042,Ada,Lopez,ada.lopez7@example.com,47,TX,San Antonio,Self-Employed,Standard,"
          + "27000,2023-02-28,Declining,gradual";
  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults()
          .withSegment(
              4,
              PortfolioSpec.defaults()
                  .segments()
                  .get(4)
                  .withPremium(Percent.of(1))
                  .withCreditLimits(Optional.of(new Range(60_000, 90_000))));

  @Test
  void readsWhatARightRowHolds() {
    PlainCustomers rows = rows(RIGHT + "\n");
    assertThat(rows.hasNext()).isTrue();
    assertThat(rows.next()).isTrue();
    assertThat(rows.hasNext()).isFalse();
    assertThat(rows.number()).isEqualTo(42);
    assertThat(rows.emailKey()).isEqualTo(CustomerKeys.of(text(RIGHT)).email());
    assertThat(rows.start()).isZero();
    assertThat(rows.end()).isEqualTo(RIGHT.length());
    assertThat(tally(rows)).isEqualTo(tally(text(RIGHT)));
  }

  /// A value that is not sure costs a row its quick way, so every legal one is.
  @Test
  void everyLegalValueIsSure() {
    for (UsState state : UsState.values()) {
      assertThat(sure(",TX,", "," + state + ",").stateOrdinal()).isEqualTo(state.ordinal());
    }
    for (EmploymentStatus status : EmploymentStatus.values()) {
      assertThat(sure("Self-Employed", status.label()).employmentOrdinal())
          .isEqualTo(status.ordinal());
    }
    for (DeclineType type : DeclineType.values()) {
      assertThat(sure("gradual", type.label()).declineOrdinal()).isEqualTo(type.ordinal());
    }
    assertThat(sure("Declining,gradual", "Stable Mid-Spenders,").declineOrdinal())
        .isEqualTo(PlainCustomers.NO_DECLINE);
    PlainCustomers traveller =
        sure(
            "Standard,27000,2023-02-28,Declining,gradual",
            "Premium,50000,2025-12-31,High-Value Travelers,");
    assertThat(traveller.cardOrdinal()).isEqualTo(CardType.PREMIUM.ordinal());
    assertThat(traveller.segmentIndex()).isZero();
    assertThat(traveller.openDay()).isEqualTo((int) SPEC.asOf().toEpochDay());
    assertThat(traveller.openMonth()).isEqualTo(2025 * 12 + 11);
    assertThat(sure(",47,", ",22,").ageInYears()).isEqualTo(22);
    assertThat(sure(",47,", ",75,").ageInYears()).isEqualTo(75);
    assertThat(sure("27000", "5000").dollars()).isEqualTo(5_000);
  }

  private static PlainCustomers sure(String usual, String other) {
    PlainCustomers rows = rows("nonsense\n" + RIGHT.replace(usual, other) + "\n");
    assertThat(rows.next()).isFalse();
    assertThat(rows.next()).as(other).isTrue();
    assertThat(rows.start()).isEqualTo("nonsense\n".length());
    return rows;
  }

  @Test
  void aSingleRecordIsReadWhereverItLies() {
    PlainCustomers rows = rows(RIGHT + "\n");
    byte[] two = Arrays.copyOf(utf8("x\n" + RIGHT + "\n"), 500);
    assertThat(rows.readOne(two, 2)).isTrue();
    assertThat(rows.start()).isEqualTo(2);
    assertThat(rows.number()).isEqualTo(42);
    assertThat(rows.readOne(two, 0)).isFalse();
  }

  @Test
  void formulasAreForTheRules() {
    for (String start : List.of("=", "+", "-", "@")) {
      String city = RIGHT.replace("San Antonio", start + "A1");
      assertThat(rows(city + "\n").next()).as(city).isFalse();
    }
  }

  @Test
  void lettersBeyondAsciiPass() {
    for (String city : List.of("Hale‘iwa", "Łódź", "Москва", "東京都", "서울")) {
      assertThat(rows(RIGHT.replace("San Antonio", city) + "\n").next()).as(city).isTrue();
    }
  }

  @Test
  void passesOverADoubtfulRowToTheNext() {
    PlainCustomers rows = rows("nonsense\n" + RIGHT + "\n\n");
    assertThat(rows.next()).isFalse();
    assertThat(rows.end()).isEqualTo("nonsense".length());
    assertThat(rows.next()).isTrue();
    assertThat(rows.number()).isEqualTo(42);
    assertThat(rows.next()).isFalse();
    assertThat(rows.hasNext()).isFalse();
  }

  /// The one thing that matters: a row that passes here breaks no rule, and is counted alike.
  @Property(tries = 20_000)
  void whatPassesBreaksNoRule(@ForAll("rows") String row) {
    PlainCustomers rows = rows(row + "\n");
    if (rows.next()) {
      CustomerText text = text(row);
      Findings findings = new Findings();
      new CustomerRules(SPEC).check(text, 1, 2, findings);
      assertThat(findings.report(1).violations()).isEmpty();
      assertThat(rows.number()).isEqualTo(CustomerKeys.of(text).number());
      assertThat(rows.emailKey()).isEqualTo(CustomerKeys.of(text).email());
      assertThat(tally(rows)).isEqualTo(tally(text));
    }
  }

  /// Cells that are right, nearly right and wrong, so that many rows pass and many nearly do.
  @Provide
  Arbitrary<String> rows() {
    List<Arbitrary<String>> cells =
        List.of(
            cell("CUST00000042", "CUST99999999", "CUST0000004", "CUST000000042", "cust00000042"),
            cell("Ada", "José", " ", "", " Ada", "Ada\t", "A\u007F", "\uFFFD", "\"Ada\""),
            cell("Lopez", "O'Brien", "de la Cruz", "", "\u00A0"),
            cell(
                "a.b@example.com",
                "a@b",
                "a..b@c.d",
                ".a@b.c",
                "a@b.c.",
                "A@b.c",
                "a@@b.c",
                "a@b..c",
                "a b@c.d",
                "@b.c",
                "a@",
                "a@.b",
                "é@b.c",
                "a".repeat(52) + "@example.com",
                "a".repeat(53) + "@example.com",
                "a.bcdef@example.com",
                "a,b@c.d"),
            cell("47", "22", "75", "21", "76", "047", "-47", "4 7", "1000", "", "47.0"),
            cell("TX", "DC", "tx", "XX", "TXX", "T", "", "ZZ"),
            cell(
                "San Antonio",
                "",
                "Hale‘iwa",
                "Łódź",
                "Москва",
                "東京都",
                "서울",
                "Ada\u2028",
                "\u3000"),
            cell("Employed", "Self-Employed", "Retired", "Unemployed", "employed", "Employed ", ""),
            cell("Standard", "Premium", "standard", "Gold", ""),
            cell(
                "5000",
                "50000",
                "27000",
                "27450",
                "4000",
                "51000",
                "60000",
                "90000",
                "91000",
                "0",
                "-5000",
                "$27,000",
                "27000.0",
                "",
                "9999999999",
                "027000"),
            cell(
                "2023-02-28",
                "2024-02-29",
                "2023-02-29",
                "2025-12-31",
                "2026-01-01",
                "2023-13-01",
                "2023-00-10",
                "2023-01-00",
                "23-01-01",
                "2023-1-1",
                "2023/01/01",
                "0000-01-01",
                ""),
            cell(
                "Declining",
                "New & Growing",
                "High-Value Travelers",
                "Stable Mid-Spenders",
                "Decline",
                "declining",
                ""),
            cell("gradual", "sudden", "", " ", "Gradual", "gradually", "\uFFFD"));
    Arbitrary<String> whole = Combinators.combine(cells).as(values -> String.join(",", values));
    Arbitrary<String> damaged =
        Combinators.combine(
                whole, Arbitraries.integers().between(0, 200), Arbitraries.of(",", "", "x", "\""))
            .as((row, at, put) -> {
              int place = Math.min(at, row.length());
              return row.substring(0, place)
                  + put
                  + row.substring(Math.min(place + 1, row.length()));
            });
    return Arbitraries.frequencyOf(Tuple.of(9, whole), Tuple.of(1, damaged));
  }

  /// The first is taken most often, so that whole rows are often right.
  private static Arbitrary<String> cell(String usual, String... others) {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.just(usual)), Tuple.of(2, Arbitraries.of(others)));
  }

  @Test
  void aRowAllocatesNothing() {
    int count = 20_000;
    PlainCustomerRules rules = new PlainCustomerRules(SPEC, PlainCustomersTest::utf8);
    byte[] records = (RIGHT + "\n").repeat(count).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(records, records.length + rules.slack());
    PlainCustomers rows = new PlainCustomers(rules);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      rows.read(bytes, records.length);
      while (rows.hasNext()) {
        assertPasses(rows.next());
      }
      allocated = Math.min(allocated, thread.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(allocated / (double) count).isLessThan(1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertPasses(boolean passes) {
    if (!passes) {
      throw new AssertionError("a right row does not pass");
    }
  }

  private static PlainCustomers rows(String records) {
    PlainCustomers rows =
        new PlainCustomers(new PlainCustomerRules(SPEC, PlainCustomersTest::utf8));
    byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
    rows.read(bytes, bytes.length);
    return rows;
  }

  private static CustomerText text(String row) {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    return MadeRecord.customer(bytes, 0, bytes.length);
  }

  private static Object tally(PlainCustomers rows) {
    CustomerTally tally = new CustomerTally(SPEC);
    tally.add(
        rows.segmentIndex(),
        rows.stateOrdinal(),
        rows.cardOrdinal(),
        rows.employmentOrdinal(),
        rows.declineOrdinal(),
        rows.dollars(),
        rows.ageInYears(),
        rows.openMonth());
    return tally.summary(1);
  }

  private static Object tally(CustomerText text) {
    CustomerTally tally = new CustomerTally(SPEC);
    tally.add(text);
    return tally.summary(1);
  }
}
