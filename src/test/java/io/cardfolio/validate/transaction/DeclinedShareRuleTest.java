package io.cardfolio.validate.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When too many or too few transactions are declined.
class DeclinedShareRuleTest {
  @Test
  void theShareMayBeAPointOff() {
    assertThat(found(100_000, 2_000)).isEmpty();
    assertThat(found(100_000, 4_000)).isEmpty();
    assertThat(found(100_000, 4_001))
        .containsExactly(
            "declined_share [declined 4.0%] Target 3%, off by 1.0 points; Check the source or the"
                + " target");
    assertThat(found(100_000, 0))
        .containsExactly(
            "declined_share [declined 0.0%] Target 3%, off by 3.0 points; Check the source or the"
                + " target");
  }

  @Test
  void chanceIsLeftMoreWhereTransactionsAreFew() {
    assertThat(found(1_000, 51)).isEmpty();
    assertThat(found(1_000, 52)).hasSize(1);
    assertThat(found(999, 999)).isEmpty();
    assertThat(found(0, 0)).isEmpty();
  }

  private static List<String> found(long transactions, long declined) {
    Findings findings = new Findings();
    new DeclinedShareRule(PortfolioSpec.defaults()).check(transactions, declined, findings);
    return findings.report(transactions).violations().stream()
        .map(it ->
            "%s [%s] %s; %s".formatted(it.rule().key(), it.value(), it.message(), it.suggestion()))
        .toList();
  }
}
