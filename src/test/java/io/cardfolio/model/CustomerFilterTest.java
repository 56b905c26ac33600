package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which customers a filter lets pass.
class CustomerFilterTest {
  private static final CustomerText TONY =
      new CustomerText(
          "CUST00000412",
          "Tony",
          "Jenks",
          "tony.jenks2@example.org",
          "47",
          "TN",
          "Johnson City",
          "Employed",
          "Standard",
          "41000",
          "2022-06-18",
          "Declining",
          "gradual");

  @Test
  void anEmptyFilterLetsAllPass() {
    assertThat(CustomerFilter.NONE.isEmpty()).isTrue();
    assertThat(CustomerFilter.NONE.test(TONY)).isTrue();
    assertThat(CustomerFilter.NONE.withSearch("   ").isEmpty()).isTrue();
  }

  @Test
  void theSearchLooksAtNameIdAndAddress() {
    for (String there :
        new String[] {"TONY", "ny je", "nks2@", "cust00000412", "00000412", "0412"}) {
      assertThat(CustomerFilter.NONE.withSearch(there).test(TONY)).as(there).isTrue();
    }
    for (String absent : new String[] {"johnson", "cust0412", "00000413", "41000", "jenks tony"}) {
      assertThat(CustomerFilter.NONE.withSearch(absent).test(TONY)).as(absent).isFalse();
    }
  }

  @Test
  void eachConditionMustHold() {
    CustomerFilter filter =
        CustomerFilter.NONE
            .with(CustomerColumn.CITY, Optional.of(new Condition.Contains("CITY")))
            .with(CustomerColumn.CREDIT_LIMIT, Optional.of(new Condition.AtLeast(41_000)))
            .with(
                CustomerColumn.ACCOUNT_OPEN_DATE,
                Optional.of(new Condition.From(LocalDate.of(2022, 6, 18))))
            .with(CustomerColumn.CARD_TYPE, Optional.of(new Condition.Is("Standard")));
    assertThat(filter.test(TONY)).isTrue();
    assertThat(
            filter
                .with(CustomerColumn.CREDIT_LIMIT, Optional.of(new Condition.AtLeast(41_001)))
                .test(TONY))
        .isFalse();
    assertThat(
            filter
                .with(
                    CustomerColumn.ACCOUNT_OPEN_DATE,
                    Optional.of(new Condition.From(LocalDate.of(2022, 6, 19))))
                .test(TONY))
        .isFalse();
    assertThat(filter.with(CustomerColumn.CARD_TYPE, Optional.of(new Condition.Is("s"))).test(TONY))
        .isFalse();
    assertThat(filter.with(CustomerColumn.CITY, Optional.empty()).conditions()).hasSize(3);
  }

  @Test
  void whatIsNoNumberOrDateIsBelowAll() {
    assertThat(new Condition.AtLeast(Long.MIN_VALUE).holds("12 dollars")).isFalse();
    assertThat(new Condition.From(LocalDate.MIN).holds("18/06/2022")).isFalse();
  }
}
