package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import java.util.List;
import java.util.stream.IntStream;

/// The shares that stand at both ends of the ribbons at one moment, each as a part of one.
///
/// @param before the shares of the step before, above
/// @param after the shares of the step that is shown, below
record Frame(List<Double> before, List<Double> after) {
  /// The frame of a step at rest.
  static Frame of(List<Percent> before, List<Percent> after) {
    return new Frame(
        before.stream().map(Percent::fraction).toList(),
        after.stream().map(Percent::fraction).toList());
  }

  /// The frame on the way from this to another.
  ///
  /// @param part how much of the way is done, 0 to 1
  Frame towards(Frame end, double part) {
    return new Frame(mix(before, end.before, part), mix(after, end.after, part));
  }

  private static List<Double> mix(List<Double> from, List<Double> to, double part) {
    return IntStream.range(0, from.size())
        .mapToObj(i -> from.get(i) * (1 - part) + to.get(i) * part)
        .toList();
  }
}
