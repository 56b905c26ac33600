package io.cardfolio.job.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.generate.Pools;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is carried over from one check to the next, and that nothing comes out otherwise for it.
class LiveCheckTest {
  private static final Pools POOLS = new Pools();
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(9_000);

  private final LiveCheck live = new LiveCheck(2);

  @Test
  void aShareThatMovesIsAllThatIsMadeAnew() {
    check(SPEC);
    for (int percent = 40; percent > 20; percent--) {
      PortfolioSpec moved = shares(percent);
      assertThat(again(moved)).isEqualTo(new LiveCheck.Found(all(moved), true));
    }
  }

  @Test
  void theFirstTimeAllIsMade() {
    assertThat(again(SPEC)).isEqualTo(new LiveCheck.Found(all(SPEC), false));
    assertThat(again(SPEC).again()).isTrue();
  }

  @Test
  void piecesThatWereNeverSeenAreRead() {
    PortfolioSpec few = SPEC.withCustomers(3);
    check(few);
    PortfolioSpec moved = shares(7).withCustomers(3);
    assertThat(again(moved)).isEqualTo(new LiveCheck.Found(all(moved), true));
  }

  @Test
  void ofFewerCustomersTheFirstWereFoundRightAndOfMoreNot() {
    check(SPEC);
    PortfolioSpec fewer = SPEC.withCustomers(8_999);
    assertThat(again(fewer)).isEqualTo(new LiveCheck.Found(all(fewer), true));
    PortfolioSpec more = SPEC.withCustomers(9_001);
    assertThat(again(more)).isEqualTo(new LiveCheck.Found(all(more), false));
    PortfolioSpec none = SPEC.withCustomers(0);
    assertThat(again(none)).isEqualTo(new LiveCheck.Found(all(none), true));
  }

  /// The settings that names, addresses, ages, places or days depend on.
  enum Moving {
    SEED(SPEC.withSeed(43)),
    AS_OF(SPEC.withAsOf(SPEC.asOf().plusYears(1))),
    AGES(SPEC.withAges(new Range(30, 40))),
    LOCALE(SPEC.withNameLocale("de")),
    NAME(SPEC.withSegment(1, SPEC.segments().get(1).withName("Others"))),
    TENURE(SPEC.withSegment(1, SPEC.segments().get(1).withTenure(new Range(3, 9)))),
    DEFECTS(SPEC.withDefects(DefectKind.MISSING, Percent.of(1)));

    private final PortfolioSpec spec;

    Moving(PortfolioSpec spec) {
      this.spec = spec;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whateverNamesDependOnMakesAllAnew(Moving moving) {
    check(SPEC);
    assertThat(again(moving.spec)).isEqualTo(new LiveCheck.Found(all(moving.spec), false));
  }

  @ParameterizedTest
  @CsvSource({"ar, 3", "ja, 3", "fr, 3", "ar, 2000"})
  void namesOfAllScriptsComeToTheSame(String locale, int customers) {
    PortfolioSpec foreign = SPEC.withNameLocale(locale).withCustomers(customers);
    check(foreign);
    PortfolioSpec moved = shares(7).withNameLocale(locale).withCustomers(customers);
    assertThat(again(moved).outcome()).isEqualTo(all(moved));
  }

  @Test
  void itStopsWhenAsked() {
    check(SPEC);
    AtomicLong asked = new AtomicLong();
    assertThatThrownBy(() ->
            live.checkAgain(
                Portfolio.of(shares(30), POOLS),
                (done, total) -> {
                  assertThat(total).isEqualTo(9_000);
                  asked.set(done);
                  return false;
                }))
        .isInstanceOf(JobCancelledException.class);
    assertThat(asked).hasValue(4_000);
  }

  /// The default shares, of which the second gives to the third.
  private static PortfolioSpec shares(int percent) {
    return SPEC.withSegment(1, SPEC.segments().get(1).withShare(Percent.of(percent)))
        .withSegment(2, SPEC.segments().get(2).withShare(Percent.of(65 - percent)));
  }

  private void check(PortfolioSpec spec) {
    assertThat(live.check(Portfolio.of(spec, POOLS), Progress.NONE)).isEqualTo(all(spec));
  }

  private LiveCheck.Found again(PortfolioSpec spec) {
    return live.checkAgain(Portfolio.of(spec, POOLS), Progress.NONE);
  }

  private static CustomerOutcome all(PortfolioSpec spec) {
    return new CustomerJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
  }
}
