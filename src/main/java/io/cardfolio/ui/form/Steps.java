package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import java.util.function.UnaryOperator;

/// What the arrows of a spinner do: one step on, to the legal end at most.
final class Steps {
  private Steps() {}

  static UnaryOperator<Integer> up(int step, int most) {
    return value -> (int) Math.min(most, (long) value + step);
  }

  static UnaryOperator<Integer> down(int step, int least) {
    return value -> (int) Math.max(least, (long) value - step);
  }

  static UnaryOperator<Long> up(long step, long most) {
    return value -> value >= most - step ? most : value + step;
  }

  static UnaryOperator<Long> down(long step, long least) {
    return value -> value <= least + step ? least : value - step;
  }

  static UnaryOperator<Percent> percentUp(Percent most) {
    return value -> Percent.of(Math.min(most.value(), value.value() + 1));
  }

  static UnaryOperator<Percent> percentDown(Percent least) {
    return value -> Percent.of(Math.max(least.value(), value.value() - 1));
  }
}
