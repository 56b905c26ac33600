package io.cardfolio.ui.form;

import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.Percent;

/// In which month a gradual decline has reached its floor: what its step is in the drawing.
final class DeclineFoot {
  private DeclineFoot() {}

  /// The first month at the floor, counted from 1.
  ///
  /// @param last the month to tell where it comes later or never
  static int of(DeclineCurve curve, int last) {
    int step = curve.gradualStep().tenThousandths();
    if (step <= 0) {
      return last;
    }
    long months = Math.max(1, Math.ceilDiv(curve.floor().rest().tenThousandths(), step));
    return (int) Math.min(last, curve.gradualFrom() - 1 + months);
  }

  /// A curve that is at its floor from a month on, by the roundest step that gets there.
  ///
  /// @param month not before the decline begins
  static DeclineCurve at(DeclineCurve curve, int month) {
    int fall = curve.floor().rest().tenThousandths();
    int months = month - curve.gradualFrom() + 1;
    int round = Percent.WHOLE / 100;
    int step = Math.ceilDiv(fall, months);
    while (round > 1 && Math.ceilDiv(fall, rounded(step, round)) != months) {
      round /= 10;
    }
    return curve.withGradualStep(new Percent(rounded(step, round)));
  }

  private static int rounded(int step, int round) {
    return Math.ceilDiv(step, round) * round;
  }
}
