package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Shares are exact to four decimals and read as people write them.
class PercentTest {
  @Test
  void isRoundedToFourDecimals() {
    assertThat(Percent.of(2.500_05)).isEqualTo(new Percent(25_001));
    assertThat(Percent.of(2.500_04)).isEqualTo(new Percent(25_000));
    assertThat(Percent.of(-0.000_06)).isEqualTo(new Percent(-1));
  }

  @Test
  void aDecimalIsTakenExactlyOrNotAtAll() {
    assertThat(Percent.of(new BigDecimal("12.3456"))).isEqualTo(new Percent(123_456));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Percent.of(new BigDecimal("12.34567")));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Percent.of(new BigDecimal("300000")));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percent.of(300_000));
  }

  @Test
  void readsWithoutTrailingZeros() {
    assertThat(Percent.of(15)).hasToString("15%");
    assertThat(Percent.HUNDRED).hasToString("100%");
    assertThat(Percent.of(2.5)).hasToString("2.5%");
    assertThat(Percent.ZERO).hasToString("0%");
    assertThat(Percent.of(-0.25)).hasToString("-0.25%");
    assertThat(Percent.decimal(3_000_000)).isEqualTo(new BigDecimal("300"));
  }

  @Test
  void isANumberAPartAndWhatIsMissing() {
    assertThat(Percent.of(15).value()).isEqualTo(15.0);
    assertThat(Percent.of(15).fraction()).isEqualTo(0.15);
    assertThat(Percent.of(15).rest()).isEqualTo(Percent.of(85));
    assertThat(Percent.of(120).rest()).isEqualTo(Percent.of(-20));
  }

  @Test
  void sortsByItsValue() {
    assertThat(Percent.of(2)).isLessThan(Percent.of(10)).isGreaterThan(Percent.of(-3));
    assertThat(Percent.of(2)).isEqualByComparingTo(Percent.of(2));
  }
}
