package io.cardfolio.generate.defect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is planted in which transaction, without any file.
class TransactionPlanterTest {
  private static final Pools POOLS = new Pools();
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(100);
  private static final List<DefectKind> KINDS = DefectKind.TRANSACTIONS;

  private static List<PlantedDefect> planted(PortfolioSpec spec) {
    CustomerGenerator customers = new CustomerGenerator(spec, POOLS);
    TransactionGenerator generator = customers.transactions();
    TransactionPlanter planter = new TransactionPlanter(spec);
    List<PlantedDefect> planted = new ArrayList<>();
    generator.draw(
        1,
        spec.customers(),
        1,
        month -> {
          for (int i = 0; i < month.count(); i++) {
            List<PlantedDefect> defects =
                planter.plant(month, i, TransactionText.of(generator.transaction(month, i)));
            assertThat(planter.mayHave(month, i) || defects.isEmpty()).isTrue();
            planted.addAll(defects);
          }
        });
    return planted;
  }

  private static List<PlantedDefect> planted(DefectKind kind, double percent) {
    return planted(SPEC.withDefects(kind, Percent.of(percent)));
  }

  private static PortfolioSpec all(PortfolioSpec spec, double percent) {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : KINDS) {
      rates = rates.with(kind, Percent.of(percent));
    }
    return spec.withDefects(rates);
  }

  /// As with customers: 5 standard deviations off by chance in one of 1.7 million runs.
  @ParameterizedTest
  @FieldSource("KINDS")
  void ratesAreMetWithinTheBoundsOfChance(DefectKind kind) {
    int able = planted(kind, 100).size();
    for (double percent : new double[] {0.5, 10, 50, 99}) {
      double part = percent / 100;
      double deviation = Math.sqrt(able * part * (1 - part));
      assertThat((double) planted(kind, percent).size())
          .as("%s at %s%%", kind, percent)
          .isBetween(able * part - 5 * deviation, able * part + 5 * deviation);
    }
  }

  @Test
  void everyTransactionCanHaveAllButADoubledId() {
    long all = new CustomerGenerator(SPEC, POOLS).transactions().count(1, SPEC.customers());
    for (DefectKind kind : KINDS) {
      if (kind != DefectKind.DUPLICATE_TXN_ID) {
        assertThat(planted(kind, 100)).as(kind.key()).hasSize((int) all);
      }
    }
    assertThat((double) planted(DefectKind.DUPLICATE_TXN_ID, 100).size())
        .isBetween(0.85 * all, 0.9 * all);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aHigherRateKeepsWhatALowerOnePlants(DefectKind kind) {
    List<PlantedDefect> few = planted(kind, 0.7);
    assertThat(few).isNotEmpty();
    List<PlantedDefect> more = planted(kind, 3.1);
    assertThat(new HashSet<>(more).containsAll(few)).isTrue();
    assertThat(more).hasSizeGreaterThan(few.size());
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void turningAKindOnChangesNoCellOfAnother(DefectKind kind) {
    PortfolioSpec three = all(SPEC, 5).withDefects(kind, Percent.ZERO);
    assertThat(
            planted(three.withDefects(kind, Percent.of(20))).stream()
                .filter(it -> it.kind() != kind)
                .toList())
        .isEqualTo(planted(three));
  }

  @Test
  void defectsOfCustomersPlantNothingHereAndTheOtherWayRound() {
    PortfolioSpec missing = SPEC.withDefects(DefectKind.MISSING, Percent.HUNDRED);
    assertThat(new TransactionPlanter(missing).isOff()).isTrue();
    assertThat(planted(missing)).isEmpty();
    CustomerPlanter customers = new CustomerPlanter(all(SPEC, 100));
    assertThat(customers.mayHave(1)).isFalse();
  }

  @Test
  void ratesAreDividedByTable() {
    DefectRates both = all(SPEC, 5).withDefects(DefectKind.MISSING, Percent.of(1)).defects();
    assertThat(both.ofCustomers().rates()).containsOnlyKeys(DefectKind.MISSING);
    assertThat(both.ofTransactions().rates().keySet()).containsExactlyElementsOf(KINDS);
    assertThat(DefectKind.ALL).hasSize(DefectKind.CUSTOMERS.size() + KINDS.size());
    assertThatThrownBy(() -> new Plantings(SPEC).of(DefectKind.NEGATIVE_AMOUNT))
        .hasMessage("negative-amount is no kind of customers");
  }

  /// Fewer customers, and months that begin later, plant the same in what they have in common.
  @Test
  void whatIsPlantedStaysWhenThereAreMoreCustomersOrEarlierMonths() {
    PortfolioSpec spec = all(SPEC, 10);
    List<PlantedDefect> whole = planted(spec);
    List<PlantedDefect> few = planted(spec.withCustomers(20));
    assertThat(few).isNotEmpty().isEqualTo(whole.subList(0, few.size()));
    Set<String> all = orphansOfThoseWhoStay(spec);
    Set<String> brief =
        orphansOfThoseWhoStay(spec.withTransactions(spec.transactions().withMonths(2)));
    assertThat(brief).isNotEmpty();
    assertThat(all).hasSizeGreaterThan(brief.size());
    assertThat(all.containsAll(brief)).isTrue();
  }

  /// The visits of declining customers depend on how long the months go back.
  private static Set<String> orphansOfThoseWhoStay(PortfolioSpec spec) {
    CustomerGenerator customers = new CustomerGenerator(spec, POOLS);
    return planted(spec).stream()
        .filter(it -> it.kind() == DefectKind.ORPHAN_CUSTOMER)
        .filter(
            it -> customers.customer(Customer.numberOf(it.customerId())).declineType().isEmpty())
        .map(it -> it.customerId() + it.planted())
        .collect(Collectors.toSet());
  }

  @Test
  void aDoubledIdIsOneThatStandsBeforeIt() {
    PortfolioSpec spec = all(SPEC, 100);
    List<PlantedDefect> doubled =
        planted(spec).stream().filter(it -> it.kind() == DefectKind.DUPLICATE_TXN_ID).toList();
    Set<String> changed = doubled.stream().map(PlantedDefect::original).collect(Collectors.toSet());
    for (PlantedDefect it : doubled) {
      assertThat(it.original()).isEqualTo(Transaction.id(it.row()));
      assertThat(it.planted()).isLessThan(it.original());
      assertThat(changed.contains(it.planted())).as(it.planted()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {100, 98_999_999, 99_500_000, 99_999_998, 99_999_999})
  void orphansAreNobody(long customers) {
    PortfolioSpec spec =
        SPEC.withCustomers(customers).withDefects(DefectKind.ORPHAN_CUSTOMER, Percent.HUNDRED);
    TransactionGenerator generator = new CustomerGenerator(spec, POOLS).transactions();
    TransactionPlanter planter = new TransactionPlanter(spec);
    generator.draw(
        customers,
        customers,
        1,
        month -> {
          PlantedDefect defect =
              planter
                  .plant(month, 0, TransactionText.of(generator.transaction(month, 0)))
                  .getFirst();
          long number = Customer.numberOf(defect.planted());
          assertThat(number >= 1 && number <= customers).as(defect.planted()).isFalse();
          assertThat(number).isNotNegative();
        });
  }

  @Test
  void datesLieUpToAYearBeforeTheOpening() {
    CustomerGenerator customers = new CustomerGenerator(SPEC, POOLS);
    for (PlantedDefect it : planted(DefectKind.BEFORE_OPENING, 100)) {
      LocalDate opened = customers.customer(Customer.numberOf(it.customerId())).accountOpenDate();
      LocalDate planted = LocalDate.parse(it.planted().substring(0, 10));
      assertThat(planted).isBetween(opened.minusDays(365), opened.minusDays(1));
      assertThat(it.planted().substring(10)).isEqualTo(it.original().substring(10));
    }
  }

  /// These cells never change, as no byte of a dataset does: the first of each kind.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "ORPHAN_CUSTOMER,"
            + " #52|CUST00000001|customer_id|orphan-customer|CUST00000001|CUST99159039#",
        "DUPLICATE_TXN_ID,"
            + " #191|CUST00000001|transaction_id|duplicate-txn-id|TXN00000000191|TXN00000000190#",
        "NEGATIVE_AMOUNT," + " #92|CUST00000001|transaction_amount|negative-amount|44.90|-44.90#",
        "BEFORE_OPENING,"
            + " #62|CUST00000001|transaction_date|before-opening|2024-09-15T12:12:16|2022-01-29T12:12:16#",
      })
  void whatIsPlantedStaysSoForEver(DefectKind kind, String first) {
    assertThat(String.join("|", planted(kind, 1).getFirst().fields())).isEqualTo(first);
  }
}
