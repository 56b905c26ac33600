package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An ID and its number are the same thing, and nothing else is taken for one.
class NumberedIdTest {
  @Test
  void anIdHasItsNumberWithLeadingZeros() {
    assertThat(Customer.id(412)).isEqualTo("CUST00000412");
    assertThat(Customer.id(99_999_999)).isEqualTo("CUST99999999");
    assertThat(Transaction.id(1)).isEqualTo("TXN00000000001");
    assertThat(NumberedId.write("A", 2, 12_345)).isEqualTo("A12345");
  }

  @Test
  void theNumberIsReadBack() {
    assertThat(Customer.numberOf("CUST00000412")).isEqualTo(412);
    assertThat(Customer.numberOf("CUST90000009")).isEqualTo(90_000_009);
    assertThat(Transaction.numberOf("TXN99999999999")).isEqualTo(99_999_999_999L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CUST",
        "CUST0000412",
        "CUST000000412",
        "cust00000412",
        "CUST0000041x",
        "CUST/0000412",
        "CUST:0000412",
        "CUST-0000412",
        "XUST00000412"
      })
  void whatIsNoIdHasNoNumber(String text) {
    assertThat(Customer.numberOf(text)).isEqualTo(-1);
  }

  @Test
  void theHighestNumberIsAllNines() {
    assertThat(NumberedId.most(Customer.ID_DIGITS)).isEqualTo(PortfolioSpec.MAX_CUSTOMERS);
    assertThat(NumberedId.most(Transaction.ID_DIGITS)).isEqualTo(Transaction.MOST);
  }
}
