package io.cardfolio.generate.defect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// What is planted in which row, without any file.
class CustomerPlanterTest {
  private static final int ROWS = 20_000;
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(ROWS);
  private static final List<DefectKind> KINDS = DefectKind.CUSTOMERS;
  private static final List<CustomerText> CUSTOMERS = customers(SPEC);

  private static List<CustomerText> customers(PortfolioSpec spec) {
    CustomerGenerator generator = new CustomerGenerator(spec, new Pools());
    return LongStream.rangeClosed(1, spec.customers())
        .mapToObj(row -> CustomerText.of(generator.customer(row)))
        .toList();
  }

  private static List<PlantedDefect> planted(DefectRates rates) {
    return planted(rates, ROWS);
  }

  private static List<PlantedDefect> planted(DefectRates rates, int rows) {
    CustomerPlanter planter = new CustomerPlanter(SPEC.withDefects(rates));
    return IntStream.rangeClosed(1, rows)
        .boxed()
        .flatMap(row -> planter.plant(row, CUSTOMERS.get(row - 1)).stream())
        .toList();
  }

  private static DefectRates only(DefectKind kind, double percent) {
    return DefectRates.NONE.with(kind, Percent.of(percent));
  }

  /// The rate is of the rows that can have the defect, which are those that have it at 100%; the
  /// count is then binomial, and 5 standard deviations off by chance in one of 1.7 million runs.
  @ParameterizedTest
  @FieldSource("KINDS")
  void ratesAreMetWithinTheBoundsOfChance(DefectKind kind) {
    int able = planted(only(kind, 100)).size();
    for (double percent : new double[] {0.5, 1, 10, 50, 99}) {
      double part = percent / 100;
      double deviation = Math.sqrt(able * part * (1 - part));
      assertThat((double) planted(only(kind, percent)).size())
          .as("%s at %s%%", kind, percent)
          .isBetween(able * part - 5 * deviation, able * part + 5 * deviation);
    }
  }

  @Test
  void everyRowCanHaveWhatItsDataAllows() {
    long declining =
        CUSTOMERS.stream()
            .filter(it -> it.text(CustomerColumn.CUSTOMER_SEGMENT).equals("Declining"))
            .count();
    Map<DefectKind, Integer> able =
        KINDS.stream()
            .collect(
                Collectors.toMap(Function.identity(), kind -> planted(only(kind, 100)).size()));
    assertThat(able.remove(DefectKind.MISSING_DECLINE)).isEqualTo((int) declining);
    assertThat(able.remove(DefectKind.DUPLICATE_ID)).isEqualTo(ROWS * 9 / 10);
    assertThat(able.remove(DefectKind.BROKEN_ID)).isEqualTo(ROWS * 9 / 10);
    assertThat(able.values()).containsOnly(ROWS);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aHigherRateKeepsWhatALowerOnePlants(DefectKind kind) {
    List<PlantedDefect> few = planted(only(kind, 0.7));
    List<PlantedDefect> more = planted(only(kind, 3.1));
    assertThat(few).isNotEmpty();
    assertThat(more).containsAll(few).hasSizeGreaterThan(few.size());
  }

  @Property(tries = 40)
  void turningAKindOnChangesOnlyItsOwnCells(
      @ForAll("kinds") DefectKind kind, @ForAll("rates") DefectRates others) {
    DefectRates without = others.with(kind, Percent.ZERO);
    List<PlantedDefect> before = planted(without, 2_000);
    List<PlantedDefect> after = planted(without.with(kind, Percent.of(20)), 2_000);
    Set<String> own =
        after.stream()
            .filter(it -> it.kind() == kind)
            .map(CustomerPlanterTest::cell)
            .collect(Collectors.toSet());
    assertThat(after.stream().filter(it -> !own.contains(cell(it))).toList())
        .isEqualTo(before.stream().filter(it -> !own.contains(cell(it))).toList());
  }

  @Property(tries = 20)
  void kindsThatMeetInACellAreTakenInTheirOrder(@ForAll("rates") DefectRates rates) {
    List<PlantedDefect> all = planted(rates, 1_000);
    assertThat(all.stream().map(CustomerPlanterTest::cell)).doesNotHaveDuplicates();
    Map<String, DefectKind> kinds =
        all.stream().collect(Collectors.toMap(CustomerPlanterTest::cell, PlantedDefect::kind));
    for (DefectKind kind : rates.rates().keySet()) {
      for (PlantedDefect alone : planted(DefectRates.NONE.with(kind, rates.of(kind)), 1_000)) {
        assertThat(kinds.get(cell(alone))).isLessThanOrEqualTo(kind);
      }
    }
  }

  @Provide
  Arbitrary<DefectKind> kinds() {
    return Arbitraries.of(KINDS);
  }

  @Provide
  Arbitrary<DefectRates> rates() {
    return Arbitraries.maps(
            Arbitraries.of(KINDS),
            Arbitraries.integers().between(1, Percent.WHOLE).map(Percent::new))
        .map(DefectRates::new);
  }

  @Test
  void anotherSeedPlantsElsewhere() {
    DefectRates rates = only(DefectKind.BAD_EMAIL, 5);
    CustomerPlanter here = new CustomerPlanter(SPEC.withDefects(rates));
    CustomerPlanter there = new CustomerPlanter(SPEC.withDefects(rates).withSeed(43));
    assertThat(
            LongStream.rangeClosed(1, ROWS).filter(row -> here.mayHave(row) && there.mayHave(row)))
        .hasSizeLessThan(ROWS / 100);
  }

  @Test
  void noKindsShareAStream() {
    List<Integer> ids = Arrays.stream(RandomStream.values()).map(RandomStream::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(DefectKind.ALL.stream().map(RandomStream::of)).doesNotHaveDuplicates();
    assertThat(DefectKind.ALL.stream().map(kind -> RandomStream.of(kind).id()))
        .containsExactlyElementsOf(IntStream.rangeClosed(101, 120).boxed().toList());
  }

  /// These cells never change, as no byte of a dataset does: the first of each kind.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "MISSING, #132|CUST00000132|customer_id|missing|CUST00000132|#",
        "BAD_EMAIL,"
            + " #88|CUST00000088|email|bad-email|kelsey.richardson@example.com|kelsey.richardson@#",
        "LIMIT_RANGE, #68|CUST00000068|credit_limit|limit-range|47000|1000#",
        "LIMIT_STEP, #58|CUST00000058|credit_limit|limit-step|21000|21212#",
        "WRONG_DECLINE, #219|CUST00000219|decline_type|wrong-decline||gradual#",
        "MISSING_DECLINE, #3519|CUST00003519|decline_type|missing-decline|gradual|#",
        "DUPLICATE_ID, #28|CUST00000028|customer_id|duplicate-id|CUST00000028|CUST00000001#",
        "BROKEN_ID, #28|CUST00000028|customer_id|broken-id|CUST00000028|CUST0000002#",
        "UNKNOWN_STATE, #206|CUST00000206|state|unknown-state|GA|ON#",
        "UNKNOWN_EMPLOYMENT,"
            + " #241|CUST00000241|employment_status|unknown-employment|Employed|Unknown#",
        "UNKNOWN_CARD, #58|CUST00000058|card_type|unknown-card|Standard|Unknown#",
        "UNKNOWN_SEGMENT, #67|CUST00000067|customer_segment|unknown-segment|New & Growing|Unknown#",
        "BAD_DATE, #82|CUST00000082|account_open_date|bad-date|2023-03-19|2023-03-00#",
        "FUTURE_DATE, #121|CUST00000121|account_open_date|future-date|2023-10-12|2026-12-20#",
        "STRAY_SPACE, #272|CUST00000272|state|stray-space|AZ|AZ #",
        "CHANGED_CASE, #48|CUST00000048|customer_segment|changed-case|Stable Mid-Spenders|STABLE"
            + " MID-SPENDERS#"
      })
  void whatIsPlantedStaysSoForEver(DefectKind kind, String first) {
    PlantedDefect planted = planted(only(kind, 1)).getFirst();
    assertThat(String.join("|", planted.fields())).isEqualTo(first);
  }

  /// Doubled IDs must be found to be doubled, whatever else is planted, so the rows they are copied
  /// from keep their IDs.
  @Test
  @Tag("long")
  void doubledIdsAreThoseOfEarlierRowsThatKeepTheirs() {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : KINDS) {
      rates = rates.with(kind, Percent.of(kind == DefectKind.DUPLICATE_ID ? 100 : 60));
    }
    List<PlantedDefect> ids =
        planted(rates).stream().filter(it -> it.column() == CustomerColumn.CUSTOMER_ID).toList();
    Set<String> changed = ids.stream().map(PlantedDefect::customerId).collect(Collectors.toSet());
    List<PlantedDefect> doubled =
        ids.stream().filter(it -> it.kind() == DefectKind.DUPLICATE_ID).toList();
    assertThat(doubled).isNotEmpty();
    for (PlantedDefect it : doubled) {
      assertThat(it.planted()).isLessThan(it.original());
      assertThat(changed).doesNotContain(it.planted());
    }
  }

  @Test
  void changedCaseMakesNoOtherSegmentOfTheSettings() {
    PortfolioSpec spec =
        SPEC.withCustomers(3_000)
            .withSegments(
                List.of(
                    Segment.of("gold", Percent.of(30)),
                    Segment.of("GOLD", Percent.of(30)),
                    Segment.of("Gold", Percent.of(40))))
            .withDefects(only(DefectKind.CHANGED_CASE, 100));
    CustomerPlanter planter = new CustomerPlanter(spec);
    List<CustomerText> customers = customers(spec);
    for (int row = 1; row <= customers.size(); row++) {
      assertThat(planter.plant(row, customers.get(row - 1)))
          .allMatch(it -> it.column() != CustomerColumn.CUSTOMER_SEGMENT);
    }
  }

  @Test
  void unknownSegmentsAreNeverOnesOfTheSettings() {
    List<Segment> taken =
        IntStream.range(0, 12)
            .mapToObj(i ->
                Segment.of(
                    i < 5
                        ? List.of("Legacy", "Other", "Test", "Unassigned", "Unknown").get(i)
                        : "Group " + i,
                    Percent.of(i == 0 ? 89 : 1)))
            .toList();
    PortfolioSpec spec =
        Preset.BALANCED
            .spec()
            .withCustomers(1_000)
            .withSegments(taken)
            .withDefects(only(DefectKind.UNKNOWN_SEGMENT, 100));
    CustomerPlanter planter = new CustomerPlanter(spec);
    List<CustomerText> customers = customers(spec);
    Set<String> names = taken.stream().map(Segment::name).collect(Collectors.toSet());
    for (int row = 1; row <= customers.size(); row++) {
      assertThat(planter.plant(row, customers.get(row - 1)))
          .singleElement()
          .matches(it -> !names.contains(it.planted()));
    }
  }

  private static String cell(PlantedDefect defect) {
    return defect.row() + " " + defect.column();
  }
}
