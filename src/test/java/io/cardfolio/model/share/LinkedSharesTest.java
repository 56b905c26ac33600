package io.cardfolio.model.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What linked shares do when one of them moves, in figures one can check by hand.
class LinkedSharesTest {
  private static final LinkedShares DEFAULTS = shares(15, 40, 25, 10, 10);

  @Test
  void aGainIsTakenFromTheOthersInProportion() {
    assertThat(percents(DEFAULTS.with(1, Percent.of(58)))).containsExactly(10.5, 58, 17.5, 7, 7);
    assertThat(percents(DEFAULTS.with(1, Percent.of(10)))).containsExactly(22.5, 10, 37.5, 15, 15);
  }

  @Test
  void tenthsThatAreLeftGoToTheLargestRemainders() {
    assertThat(percents(DEFAULTS.with(2, Percent.of(29))))
        .containsExactly(14.2, 37.9, 29, 9.5, 9.4);
    assertThat(percents(shares(1, 33, 33, 33).with(0, Percent.ZERO)))
        .containsExactly(0, 33.4, 33.3, 33.3);
  }

  @Test
  void othersThatAreAllZeroGainEvenly() {
    assertThat(percents(shares(100, 0, 0, 0).with(0, Percent.of(90))))
        .containsExactly(90, 3.4, 3.3, 3.3);
  }

  @Test
  void lockedSharesStayAndLimitTheOthers() {
    LinkedShares locked = DEFAULTS.withLocked(0, true).withLocked(3, true);

    assertThat(percents(locked.with(1, Percent.of(30)))).containsExactly(15, 30, 32.1, 10, 12.9);
    assertThat(locked.most(1)).isEqualTo(Percent.of(75));
    assertThat(percents(locked.with(1, Percent.of(99)))).containsExactly(15, 75, 0, 10, 0);
    assertThat(locked.with(0, Percent.of(20))).isEqualTo(locked);
  }

  @Test
  void theLastUnlockedShareHasNobodyToTakeFrom() {
    LinkedShares locked = shares(60, 30, 10).withLocked(0, true).withLocked(1, true);

    assertThat(locked.isFree(2)).isFalse();
    assertThat(locked.most(2)).isEqualTo(Percent.of(10));
    assertThat(locked.with(2, Percent.of(20))).isEqualTo(locked);
    assertThat(locked.unlinked().isFree(2)).isTrue();
    assertThat(percents(locked.unlinked().with(2, Percent.of(20)))).containsExactly(60, 30, 20);
  }

  @Test
  void aShareIsKeptAsFineAsItWasTyped() {
    assertThat(percents(DEFAULTS.with(0, Percent.of(14.4321))))
        .containsExactly(14.4321, 40.2679, 25.1, 10.1, 10.1);
  }

  @Test
  void aDividerMovesItsTwoNeighboursAndStopsAtTheirEnds() {
    assertThat(percents(DEFAULTS.withDivider(1, Percent.of(45))))
        .containsExactly(15, 45, 20, 10, 10);
    assertThat(percents(DEFAULTS.withDivider(1, Percent.of(90))))
        .containsExactly(15, 65, 0, 10, 10);
    assertThat(percents(DEFAULTS.withDivider(1, Percent.of(-20))))
        .containsExactly(15, 0, 65, 10, 10);
    assertThat(percents(shares(80, 70, 0).withDivider(0, Percent.of(1))))
        .containsExactly(50, 100, 0);
  }

  @Test
  void aDividerBesideALockStays() {
    LinkedShares locked = DEFAULTS.withLocked(1, true);

    assertThat(locked.isDividerFree(0)).isFalse();
    assertThat(locked.isDividerFree(1)).isFalse();
    assertThat(locked.isDividerFree(2)).isTrue();
    assertThat(locked.withDivider(0, Percent.of(20))).isEqualTo(locked);
    assertThat(locked.withDivider(1, Percent.of(20))).isEqualTo(locked);
  }

  @Test
  void notLinkedNothingFollows() {
    LinkedShares free = DEFAULTS.unlinked();

    assertThat(percents(free.with(2, Percent.of(29)))).containsExactly(15, 40, 29, 10, 10);
    assertThat(percents(free.with(2, Percent.of(150)))).containsExactly(15, 40, 150, 10, 10);
    assertThat(free.withLocked(2, true).with(2, Percent.of(29)).percent(2))
        .isEqualTo(Percent.of(25));
  }

  @Test
  void sharesThatDoNotAddUpAreNotLinked() {
    assertThat(DEFAULTS.linked()).isTrue();
    assertThat(shares(15, 40, 29, 10, 10).linked()).isFalse();
    assertThat(shares(-5, 105).linked()).isFalse();
    assertThat(percents(shares(15, 40, 29, 10, 10).with(2, Percent.of(25))))
        .containsExactly(15, 40, 25, 10, 10);
  }

  @Test
  void linkingScalesTheUnlockedOnesToAHundred() {
    LinkedShares more = shares(15, 40, 29, 10, 10).unlinked();

    assertThat(percents(more.relinked())).containsExactly(14.4, 38.5, 27.9, 9.6, 9.6);
    assertThat(percents(more.withLocked(0, true).relinked()))
        .containsExactly(15, 38.2, 27.7, 9.6, 9.5);
    assertThat(percents(shares(0, 0).unlinked().relinked())).containsExactly(50, 50);
    assertThat(percents(shares(-20, 60).unlinked().relinked())).containsExactly(0, 100);
  }

  @Test
  void locksThatCannotAddUpGiveWayToScaling() {
    LinkedShares tooMuch = shares(80, 70, 50).withLocked(0, true).withLocked(1, true);

    assertThat(percents(tooMuch.scaled().orElseThrow())).containsExactly(40, 35, 25);
    assertThat(shares(0, 0).scaled()).isEmpty();
    assertThat(shares(-1, 101).scaled()).isEmpty();
  }

  @Test
  void aRemovedShareGoesToTheUnlockedOnes() {
    assertThat(percents(DEFAULTS.withLocked(0, true).removed(1)))
        .containsExactly(15, 47.2, 18.9, 18.9);
    assertThat(percents(DEFAULTS.unlinked().removed(1))).containsExactly(15, 25, 10, 10);
    LinkedShares locked = shares(60, 40).withLocked(0, true);
    assertThat(percents(locked.removed(1))).containsExactly(60);
    assertThat(shares(100).removed(0).shares()).isEmpty();
  }

  @Test
  void dragsToTheEndAndBackBringTheOthersBack() {
    Adjustment adjustment = Adjustment.none(DEFAULTS);
    adjustment = adjustment.with(adjustment.now(), 0, Percent.HUNDRED);
    assertThat(percents(adjustment.now())).containsExactly(100, 0, 0, 0, 0);
    adjustment = adjustment.with(adjustment.now(), 0, Percent.of(15));
    assertThat(adjustment.now()).isEqualTo(DEFAULTS);
  }

  @Test
  void aRowOfChangesEndsWhereSomethingElseChanges() {
    Adjustment all = Adjustment.none(DEFAULTS).with(DEFAULTS, 0, Percent.HUNDRED);

    LinkedShares locked = all.now().withLocked(4, true);
    assertThat(percents(all.with(locked, 0, Percent.of(40)).now()))
        .containsExactly(40, 20, 20, 20, 0);
    assertThat(percents(all.with(all.now(), 1, Percent.of(40)).now()))
        .containsExactly(60, 40, 0, 0, 0);
  }

  @Test
  void sharesGoBackIntoTheSettingsTheyCameFrom() {
    PortfolioSpec spec = PortfolioSpec.defaults();
    LinkedShares changed = LinkedShares.of(spec).withLocked(2, true).unlinked();

    assertThat(LinkedShares.of(spec).in(spec)).isEqualTo(spec);
    assertThat(LinkedShares.of(changed.in(spec))).isEqualTo(changed);
    assertThat(changed.in(spec)).isNotEqualTo(spec);
    assertThat(changed.in(spec).asData()).isEqualTo(spec);
  }

  private static LinkedShares shares(double... percents) {
    List<Share> shares =
        Arrays.stream(percents).mapToObj(it -> new Share(Percent.of(it), false)).toList();
    return new LinkedShares(shares, true);
  }

  private static double[] percents(LinkedShares shares) {
    return shares.shares().stream().mapToDouble(it -> it.percent().value()).toArray();
  }
}
