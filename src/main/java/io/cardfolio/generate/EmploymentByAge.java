package io.cardfolio.generate;

import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.EmploymentStatus;
import java.util.List;

/// How customers earn a living at each age.
///
/// Rounded shares of our own, shaped after what the U.S. Bureau of Labor Statistics publishes from
/// the Current Population Survey: unemployment falls with age, self-employment rises with it, and
/// retirement starts at 55, a tenth of people before 60, a third before 65, then most.
final class EmploymentByAge {
  private static final List<Bracket> BRACKETS =
      List.of(
          new Bracket(24, 88, 3, 9, 0),
          new Bracket(34, 87, 8, 5, 0),
          new Bracket(44, 84, 12, 4, 0),
          new Bracket(54, 82, 14, 4, 0),
          new Bracket(59, 72, 14, 4, 10),
          new Bracket(64, 52, 13, 3, 32),
          new Bracket(69, 25, 9, 2, 64),
          new Bracket(74, 13, 6, 1, 80),
          new Bracket(Integer.MAX_VALUE, 7, 4, 1, 88));

  private final WeightedChoice[] byAge;

  /// The shares at each age up to a highest one.
  EmploymentByAge(int highestAge) {
    byAge = new WeightedChoice[highestAge + 1];
    for (int age = 0; age <= highestAge; age++) {
      byAge[age] = bracket(age).choice();
    }
  }

  private static Bracket bracket(int age) {
    return BRACKETS.stream().filter(it -> age <= it.lastAge()).findFirst().orElseThrow();
  }

  /// The ordinal of the status that the random bits pick at an age.
  int pick(int age, long bits) {
    return byAge[age].pick(bits);
  }

  /// The shares up to an age, in percent.
  private record Bracket(int lastAge, int employed, int selfEmployed, int unemployed, int retired) {
    WeightedChoice choice() {
      long[] weights = new long[EmploymentStatus.values().length];
      weights[EmploymentStatus.EMPLOYED.ordinal()] = employed;
      weights[EmploymentStatus.SELF_EMPLOYED.ordinal()] = selfEmployed;
      weights[EmploymentStatus.UNEMPLOYED.ordinal()] = unemployed;
      weights[EmploymentStatus.RETIRED.ordinal()] = retired;
      return new WeightedChoice(weights);
    }
  }
}
