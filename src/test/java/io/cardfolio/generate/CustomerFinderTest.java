package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Condition;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What the finder finds is what the filter finds among the same customers as text.
class CustomerFinderTest {
  private static final Pools POOLS = new Pools();
  private static final int ROWS = 3_000;

  private static final List<PortfolioSpec> SPECS =
      List.of(
          PortfolioSpec.defaults().withCustomers(ROWS),
          Preset.STUDENT_LAUNCH.spec().withCustomers(ROWS).withSeed(7),
          PortfolioSpec.defaults().withCustomers(ROWS).withNameLocale("ja-JP"));
  private static final List<List<CustomerText>> CUSTOMERS =
      SPECS.stream().map(CustomerFinderTest::customers).toList();

  @Property(tries = 400)
  void findsWhatTheFilterFinds(
      @ForAll("specs") int spec,
      @ForAll("conditions") Map<CustomerColumn, Condition> conditions,
      @ForAll("searches") String search) {
    CustomerFilter filter = new CustomerFilter(conditions, search);
    assertThat(found(SPECS.get(spec), filter)).isEqualTo(expected(CUSTOMERS.get(spec), filter));
  }

  /// Each kind of test alone, with texts that are there, so that something is found.
  @Property(tries = 600)
  void findsPartsOfWhatIsThere(
      @ForAll("specs") int spec,
      @ForAll("rows") int row,
      @ForAll CustomerColumn column,
      @ForAll("cuts") List<Integer> cut) {
    String text = CUSTOMERS.get(spec).get(row - 1).text(column);
    int start = text.length() * cut.getFirst() / 10;
    int end = Math.max(start, text.length() * cut.getLast() / 10);
    String part = text.substring(start, end);
    for (CustomerFilter filter :
        List.of(
            CustomerFilter.NONE.with(column, Optional.of(new Condition.Contains(part))),
            CustomerFilter.NONE.with(column, Optional.of(new Condition.Is(text))),
            CustomerFilter.NONE.withSearch(part))) {
      assertThat(found(SPECS.get(spec), filter)).isEqualTo(expected(CUSTOMERS.get(spec), filter));
    }
  }

  @Test
  void theStartOfAnIdLeadsToItsRows() {
    CustomerFinder one = finder(CustomerFilter.NONE.withSearch("CUST00001234"));
    assertThat(List.of(one.first(), one.last())).containsExactly(1_234L, 1_234L);
    CustomerFinder digits = finder(CustomerFilter.NONE.withSearch(" 00001234 "));
    assertThat(List.of(digits.first(), digits.last())).containsExactly(1_234L, 1_234L);
    CustomerFinder thousand = finder(CustomerFilter.NONE.withSearch("cust00001"));
    assertThat(List.of(thousand.first(), thousand.last())).containsExactly(1_000L, 1_999L);
    CustomerFinder all = finder(CustomerFilter.NONE.withSearch("1234"));
    assertThat(all.first()).isEqualTo(1);
    assertThat(all.last()).isGreaterThan(PortfolioSpec.MAX_CUSTOMERS);
  }

  @Test
  void anIdThatCannotBeLeadsNowhere() {
    CustomerFinder finder =
        finder(
            CustomerFilter.NONE.with(
                CustomerColumn.CUSTOMER_ID, Optional.of(new Condition.Contains("x1"))));
    assertThat(finder.last()).isLessThan(finder.first());
    assertThat(found(SPECS.getFirst(), CustomerFilter.NONE.withSearch("CUST00000000"))).isEmpty();
  }

  @Test
  void onlyTheRangeIsLookedThrough() {
    List<Long> rows = new ArrayList<>();
    finder(CustomerFilter.NONE).find(95, 205, rows::add);
    assertThat(rows).isEqualTo(LongStream.rangeClosed(95, 205).boxed().toList());
  }

  @Provide
  Arbitrary<Integer> specs() {
    return Arbitraries.integers().between(0, SPECS.size() - 1);
  }

  @Provide
  Arbitrary<Integer> rows() {
    return Arbitraries.integers().between(1, ROWS);
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(0, 10).list().ofSize(2);
  }

  @Provide
  Arbitrary<Map<CustomerColumn, Condition>> conditions() {
    Arbitrary<Condition> condition =
        Arbitraries.oneOf(
            texts().map(Condition.Contains::new),
            Arbitraries.of("TX", "Premium", "Standard", "gradual", "", "Declining", "Employed")
                .map(Condition.Is::new),
            Arbitraries.of(0L, 20L, 45L, 20_000L, 49_000L).map(Condition.AtLeast::new),
            Arbitraries.of(LocalDate.of(2021, 3, 15), LocalDate.of(2025, 1, 1))
                .map(Condition.From::new));
    return Arbitraries.maps(Arbitraries.of(CustomerColumn.class), condition).ofMaxSize(2);
  }

  @Provide
  Arbitrary<String> searches() {
    return Arbitraries.oneOf(Arbitraries.just(""), texts());
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> made =
        Combinators.combine(
                Arbitraries.of("", "a", "an", "ar", "o", "cust", "t", "example", "com", "."),
                Arbitraries.of("", "1", "12", "2999", " ", "@", "n", "É", "藤"))
            .as(String::concat);
    return Arbitraries.oneOf(made, Arbitraries.of("an c", "00000012", "org", ".net", "2@"));
  }

  private static CustomerFinder finder(CustomerFilter filter) {
    return new CustomerGenerator(SPECS.getFirst(), POOLS).finder(filter);
  }

  private static List<Long> found(PortfolioSpec spec, CustomerFilter filter) {
    List<Long> rows = new ArrayList<>();
    new CustomerGenerator(spec, POOLS).finder(filter).find(1, spec.customers(), rows::add);
    return rows;
  }

  private static List<Long> expected(List<CustomerText> customers, CustomerFilter filter) {
    return LongStream.rangeClosed(1, customers.size())
        .filter(row -> filter.test(customers.get((int) row - 1)))
        .boxed()
        .toList();
  }

  private static List<CustomerText> customers(PortfolioSpec spec) {
    List<CustomerText> customers = new ArrayList<>();
    new CustomerGenerator(spec, POOLS)
        .customers(1, spec.customers(), customer -> customers.add(CustomerText.of(customer)));
    return customers;
  }
}
