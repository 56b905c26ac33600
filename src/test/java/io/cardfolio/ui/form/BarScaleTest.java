package io.cardfolio.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Where the shares of segments lie on their bar.
class BarScaleTest {
  @Test
  void sharesLieBesideEachOther() {
    BarScale scale = scale(320, 15, 40, 45);

    assertThat(scale.end(0)).isEqualTo(48);
    assertThat(scale.end(1)).isEqualTo(176);
    assertThat(scale.end(2)).isEqualTo(320);
    assertThat(scale.isBeyond()).isFalse();
  }

  @Test
  void whatIsBeyondAHundredStillFits() {
    BarScale scale = scale(260, 60, 70);

    assertThat(scale.end(1)).isEqualTo(260);
    assertThat(scale.hundred()).isEqualTo(200);
    assertThat(scale.isBeyond()).isTrue();
    assertThat(scale.shareEndingAt(0, 100)).isEqualTo(Percent.of(50));
  }

  @Test
  void whatIsMissingIsLeftFree() {
    assertThat(scale(200, 20, 30).end(1)).isEqualTo(100);
  }

  @Test
  void aPlaceIsAWholePercentageOfItsSegment() {
    BarScale scale = scale(320, 15, 40, 45);

    assertThat(scale.shareEndingAt(1, 176)).isEqualTo(Percent.of(40));
    assertThat(scale.shareEndingAt(1, 177)).isEqualTo(Percent.of(40));
    assertThat(scale.shareEndingAt(1, 180)).isEqualTo(Percent.of(41));
    assertThat(scale.shareEndingAt(1, -100)).isEqualTo(Percent.of(-46));
  }

  @Test
  void sharesBelowZeroTakeNoRoomAndNoWidthIsNoTrouble() {
    assertThat(scale(100, -20, 50).end(0)).isZero();
    assertThat(scale(0, 50, 50).shareEndingAt(0, 10)).isEqualTo(Percent.ZERO);
  }

  private static BarScale scale(double width, double... percents) {
    return new BarScale(Arrays.stream(percents).mapToObj(Percent::of).toList(), width);
  }
}
