package io.cardfolio.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// Where months and percentages lie in the drawing of a decline.
class DeclineScaleTest {
  private static final DeclineScale SCALE = new DeclineScale(18, 40, 220);

  @Test
  void monthsLieBesideEachOther() {
    assertThat(SCALE.beginOf(1)).isEqualTo(40);
    assertThat(SCALE.beginOf(4)).isEqualTo(70);
    assertThat(SCALE.beginOf(19)).isEqualTo(220);
  }

  @Test
  void whatIsNotShownLiesAtTheNearerEnd() {
    assertThat(SCALE.beginOf(60)).isEqualTo(220);
    assertThat(SCALE.beginOf(Integer.MIN_VALUE)).isEqualTo(40);
    assertThat(DeclineScale.y(Percent.of(130))).isEqualTo(DeclineScale.TOP);
    assertThat(DeclineScale.y(Percent.of(-5))).isEqualTo(DeclineScale.BOTTOM);
  }

  @Test
  void aPlaceMeansTheMonthThatBeginsNearest() {
    assertThat(SCALE.monthAt(new Point2D(74, 0))).isEqualTo(4);
    assertThat(SCALE.monthAt(new Point2D(76, 0))).isEqualTo(5);
    assertThat(SCALE.monthAt(new Point2D(-500, 0))).isEqualTo(1);
    assertThat(SCALE.monthAt(new Point2D(500, 0))).isEqualTo(18);
    assertThat(new DeclineScale(18, 40, 40).monthAt(new Point2D(90, 0))).isEqualTo(1);
  }

  @Test
  void aPlaceMeansAWholePercentage() {
    assertThat(DeclineScale.percentAt(new Point2D(0, DeclineScale.TOP))).isEqualTo(100);
    assertThat(DeclineScale.percentAt(new Point2D(0, DeclineScale.y(Percent.of(37)))))
        .isEqualTo(37);
  }
}
