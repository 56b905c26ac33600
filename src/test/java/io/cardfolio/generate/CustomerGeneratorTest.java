package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.generate.name.AsciiName;
import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of customers: what they depend on, and what they do not.
class CustomerGeneratorTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();
  private static final Pools POOLS = new Pools();

  @Test
  void aRowIsTheSameAloneAndInAnyRange() {
    List<Customer> all = customers(SPEC.withCustomers(1_000));
    CustomerGenerator generator = new CustomerGenerator(SPEC.withCustomers(1_000), POOLS);
    for (long number = 1; number <= 1_000; number++) {
      assertThat(generator.customer(number)).isEqualTo(all.get((int) number - 1));
    }
    List<Customer> split = new ArrayList<>();
    generator.customers(1, 37, split::add);
    generator.customers(38, 37, split::add);
    generator.customers(38, 912, split::add);
    generator.customers(913, 1_000, split::add);
    assertThat(split).isEqualTo(all);
  }

  @Test
  void theFirstRowsDoNotDependOnHowManyFollow() {
    assertThat(customers(SPEC.withCustomers(2_000)).subList(0, 1_000))
        .isEqualTo(customers(SPEC.withCustomers(1_000)));
  }

  @Test
  void theLastIdThereIsCanBeAskedForAlone() {
    CustomerGenerator generator =
        new CustomerGenerator(SPEC.withCustomers(PortfolioSpec.MAX_CUSTOMERS), POOLS);
    assertThat(generator.customer(99_999_999).customerId()).isEqualTo("CUST99999999");
    assertThatThrownBy(() -> generator.customer(100_000_000))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Row 100000000 is not one of 1 to 99999999");
    assertThatThrownBy(() -> generator.customer(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aChangedShareLeavesEveryCustomerWhoKeepsHisSegmentUnchanged() {
    List<Customer> before = customers(SPEC.withCustomers(20_000));
    PortfolioSpec changed = withShare(withShare(SPEC, 3, 17), 1, 33);
    List<Customer> after = customers(changed.withCustomers(20_000));
    int kept = 0;
    for (int i = 0; i < before.size(); i++) {
      Customer old = before.get(i);
      Customer now = after.get(i);
      if (old.segment().equals(now.segment())) {
        assertThat(now).isEqualTo(old);
        kept++;
      } else {
        assertThat(person(now)).isEqualTo(person(old));
      }
    }
    assertThat(kept).isBetween(16_000, 19_000);
  }

  private static PortfolioSpec withShare(PortfolioSpec spec, int segment, double percent) {
    return spec.withSegment(segment, spec.segments().get(segment).withShare(Percent.of(percent)));
  }

  private static List<Object> person(Customer customer) {
    return List.of(
        customer.firstName(),
        customer.lastName(),
        customer.email(),
        customer.age(),
        customer.state(),
        customer.city(),
        customer.employmentStatus());
  }

  @Test
  void anotherSettingChangesOnlyItsColumn() {
    List<Customer> before = customers(SPEC.withCustomers(5_000));
    Segment travelers = SPEC.segments().getFirst();
    List<Customer> after =
        customers(
            SPEC.withCustomers(5_000)
                .withSegment(
                    0, travelers.withCreditLimits(Optional.of(new Range(20_000, 30_000)))));
    for (int i = 0; i < before.size(); i++) {
      Customer old = before.get(i);
      if (old.segment().equals(travelers.name())) {
        assertThat(after.get(i).creditLimit()).isBetween(20_000, 30_000);
        assertThat(withLimit(after.get(i), old.creditLimit())).isEqualTo(old);
      } else {
        assertThat(after.get(i)).isEqualTo(old);
      }
    }
  }

  private static Customer withLimit(Customer it, int limit) {
    return new Customer(
        it.customerId(),
        it.firstName(),
        it.lastName(),
        it.email(),
        it.age(),
        it.state(),
        it.city(),
        it.employmentStatus(),
        it.cardType(),
        limit,
        it.accountOpenDate(),
        it.segment(),
        it.declineType());
  }

  @Test
  void anotherSeedMakesOtherCustomers() {
    List<Customer> first = customers(SPEC.withCustomers(1_000));
    List<Customer> second = customers(SPEC.withCustomers(1_000).withSeed(43));
    long same = 0;
    for (int i = 0; i < 1_000; i++) {
      same += first.get(i).email().equals(second.get(i).email()) ? 1 : 0;
    }
    assertThat(same).isLessThan(3);
  }

  @Test
  void cityAndStateAreARealPairDrawnByPopulation() {
    Map<String, Long> population =
        SourceTables.read("places_us.tsv").stream()
            .collect(
                Collectors.toMap(
                    row -> row[0] + "/" + row[1], row -> Long.parseLong(row[2]), Long::sum));
    List<Customer> customers = customers(SPEC);
    assertThat(customers)
        .allSatisfy(it -> assertThat(population).containsKey(it.state() + "/" + it.city()));
    double total = population.values().stream().mapToLong(Long::longValue).sum();
    double californians = part(customers, it -> it.state().equals("CA"));
    double inCalifornia =
        population.entrySet().stream()
                .filter(it -> it.getKey().startsWith("CA/"))
                .mapToLong(Map.Entry::getValue)
                .sum()
            / total;
    assertThat(californians).isBetween(inCalifornia - 0.01, inCalifornia + 0.01);
    double inChicago = population.get("IL/Chicago") / total;
    assertThat(part(customers, it -> it.city().equals("Chicago") && it.state().equals("IL")))
        .isBetween(inChicago - 0.002, inChicago + 0.002);
  }

  @Test
  void firstNamesFitTheDecadeOfBirth() {
    List<Customer> customers = customers(SPEC);
    Predicate<Customer> old = it -> it.age() >= 66;
    Predicate<Customer> young = it -> it.age() <= 35;
    assertThat(partOf(customers, old, it -> it.firstName().equals("Linda"))).isGreaterThan(0.008);
    assertThat(partOf(customers, young, it -> it.firstName().equals("Linda"))).isLessThan(0.002);
    assertThat(partOf(customers, young, it -> it.firstName().equals("Ashley")))
        .isGreaterThan(0.008);
    assertThat(partOf(customers, old, it -> it.firstName().equals("Ashley"))).isLessThan(0.0005);
  }

  @Test
  void surnamesAreAsCommonAsTheTableSays() {
    double smiths = part(customers(SPEC), it -> it.lastName().equals("Smith"));
    assertThat(smiths).isBetween(0.0115, 0.0138);
  }

  @Test
  @Tag("long")
  void emailsAreUniqueAsciiAndOnReservedDomains() {
    List<Customer> customers = customers(SPEC.withCustomers(1_000_000));
    Set<String> emails = new HashSet<>();
    for (Customer customer : customers) {
      assertThat(customer.email())
          .matches("[a-z]+\\.[a-z]+[0-9]*@example\\.(com|org|net)")
          .startsWith(AsciiName.of(customer.firstName()) + "." + AsciiName.of(customer.lastName()));
      assertThat(emails.add(customer.email())).as(customer.email()).isTrue();
    }
  }

  @Test
  void mostEmailsOfTheDefaultPortfolioCarryNoNumber() {
    assertThat(part(customers(SPEC), it -> it.email().chars().noneMatch(Character::isDigit)))
        .isGreaterThan(0.65);
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyLocaleHasNamesAndUniqueAsciiEmails(String locale) {
    List<Customer> customers = customers(SPEC.withNameLocale(locale));
    assertThat(customers).extracting(Customer::email).doesNotHaveDuplicates();
    assertThat(customers)
        .allSatisfy(it -> {
          assertThat(it.email()).matches("[a-z]+(\\.[a-z]+)?[0-9]*@example\\.(com|org|net)");
          assertThat(it.firstName()).isNotBlank().doesNotContain("#");
          assertThat(it.lastName()).isNotBlank().doesNotContain("#");
        });
    assertThat(customers.stream().map(Customer::lastName).distinct().count()).isGreaterThan(20);
  }

  static List<String> locales() {
    return NameLocales.ALL;
  }

  @Test
  void nobodyIsRetiredBefore55AndSharesFitTheAge() {
    List<Customer> customers = customers(SPEC);
    assertThat(customers)
        .allSatisfy(it ->
            assertThat(it.employmentStatus() != EmploymentStatus.RETIRED || it.age() >= 55)
                .isTrue());
    assertThat(partOf(customers, it -> it.age() >= 66, is(EmploymentStatus.RETIRED)))
        .isBetween(0.60, 0.85);
    assertThat(partOf(customers, it -> it.age() < 25, is(EmploymentStatus.UNEMPLOYED)))
        .isBetween(0.06, 0.12);
    assertThat(partOf(customers, it -> it.age() < 25, is(EmploymentStatus.SELF_EMPLOYED)))
        .isBetween(0.015, 0.05);
    assertThat(
            partOf(
                customers,
                it -> it.age() >= 45 && it.age() < 55,
                is(EmploymentStatus.SELF_EMPLOYED)))
        .isBetween(0.12, 0.16);
  }

  private static Predicate<Customer> is(EmploymentStatus status) {
    return it -> it.employmentStatus() == status;
  }

  @Test
  void accountsAreOpenedWithinTheTenureAndNeverBefore18() {
    PortfolioSpec young = SPEC.withAges(new Range(20, 75));
    LocalDate asOf = young.asOf();
    for (Customer customer : customers(young)) {
      boolean isNew = customer.segment().equals("New & Growing");
      assertThat(customer.accountOpenDate())
          .isBetween(asOf.minusMonths(isNew ? 18 : 60), asOf.minusMonths(isNew ? 1 : 24))
          .isAfterOrEqualTo(asOf.minusYears(customer.age() - 18L));
    }
    assertThat(customers(young).stream().map(Customer::accountOpenDate).distinct().count())
        .isGreaterThan(ChronoUnit.DAYS.between(asOf.minusMonths(60), asOf.minusMonths(24)));
  }

  @Test
  void creditLimitsAreUniformOverEveryStep() {
    List<Customer> customers = customers(SPEC);
    Map<Integer, Long> counts =
        customers.stream()
            .collect(Collectors.groupingBy(Customer::creditLimit, Collectors.counting()));
    assertThat(counts).hasSize(46).containsKeys(5_000, 50_000);
    double expected = customers.size() / 46.0;
    double chiSquare =
        counts.values().stream()
            .mapToDouble(count -> (count - expected) * (count - expected) / expected)
            .sum();
    assertThat(chiSquare).isLessThan(85);
    assertThat(customers.stream().mapToInt(Customer::creditLimit).average().orElseThrow())
        .isBetween(27_300.0, 27_700.0);
  }

  @Test
  void premiumAndDeclineTypeFollowTheSegment() {
    List<Customer> customers = customers(SPEC);
    Map<String, List<Customer>> segments =
        customers.stream().collect(Collectors.groupingBy(Customer::segment));
    assertThat(part(segments.get("High-Value Travelers"), it -> it.cardType() == CardType.PREMIUM))
        .isBetween(0.28, 0.32);
    assertThat(customers)
        .filteredOn(it -> it.cardType() == CardType.PREMIUM)
        .extracting(Customer::segment)
        .containsOnly("High-Value Travelers");
    assertThat(
            part(
                segments.get("Declining"),
                it -> it.declineType().equals(Optional.of(DeclineType.GRADUAL))))
        .isBetween(0.68, 0.72);
    assertThat(customers)
        .allSatisfy(it ->
            assertThat(it.declineType().isPresent()).isEqualTo(it.segment().equals("Declining")));
  }

  @Test
  void columnsAreIndependentOfEachOther() {
    List<Customer> customers = customers(SPEC);
    double[] ages = customers.stream().mapToDouble(Customer::age).toArray();
    double[] limits = customers.stream().mapToDouble(Customer::creditLimit).toArray();
    double[] next = Arrays.copyOfRange(limits, 1, limits.length);
    assertThat(correlation(ages, limits)).isBetween(-0.02, 0.02);
    assertThat(correlation(Arrays.copyOf(limits, next.length), next)).isBetween(-0.02, 0.02);
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double both = 0;
    double onlyA = 0;
    double onlyB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      onlyA += (a[i] - meanA) * (a[i] - meanA);
      onlyB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / Math.sqrt(onlyA * onlyB);
  }

  private static double part(List<Customer> customers, Predicate<Customer> of) {
    return (double) customers.stream().filter(of).count() / customers.size();
  }

  private static double partOf(
      List<Customer> customers, Predicate<Customer> among, Predicate<Customer> of) {
    return part(customers.stream().filter(among).toList(), of);
  }

  private static List<Customer> customers(PortfolioSpec spec) {
    List<Customer> customers = new ArrayList<>();
    new CustomerGenerator(spec, POOLS).customers(1, spec.customers(), customers::add);
    return customers;
  }
}
