package io.cardfolio.model;

import java.util.Objects;

/// How the spending of declining customers falls. Months are those of the window of transactions,
/// counted from 1.
///
/// @param gradualFrom the first month in which those who decline gradually spend less, 1 to 60
/// @param gradualStep by how many points of the usual spending each month has less than the one
///   before
/// @param suddenFrom the first month in which those who decline suddenly spend less, 1 to 60
/// @param floor the part of the usual spending that is left in the end
public record DeclineCurve(int gradualFrom, Percent gradualStep, int suddenFrom, Percent floor) {
  /// From month 12 on ten points less each month, or in month 16 at once, to 40%.
  public static final DeclineCurve USUAL = new DeclineCurve(12, Percent.of(10), 16, Percent.of(40));

  /// A curve with every part given.
  public DeclineCurve {
    Objects.requireNonNull(gradualStep, "gradualStep");
    Objects.requireNonNull(floor, "floor");
  }

  /// This curve with a gradual decline that begins in another month.
  public DeclineCurve withGradualFrom(int month) {
    return new DeclineCurve(month, gradualStep, suddenFrom, floor);
  }

  /// This curve with a gradual decline that is steeper or less steep.
  public DeclineCurve withGradualStep(Percent points) {
    return new DeclineCurve(gradualFrom, points, suddenFrom, floor);
  }

  /// This curve with a sudden decline in another month.
  public DeclineCurve withSuddenFrom(int month) {
    return new DeclineCurve(gradualFrom, gradualStep, month, floor);
  }

  /// This curve with another part left in the end.
  public DeclineCurve withFloor(Percent part) {
    return new DeclineCurve(gradualFrom, gradualStep, suddenFrom, part);
  }

  /// The part of the usual spending in a month.
  ///
  /// @param month the month of the window, counted from 1
  public Percent at(DeclineType type, int month) {
    return switch (type) {
      case GRADUAL -> {
        long steps = Math.max(0, month - gradualFrom + 1);
        long left = Percent.WHOLE - steps * gradualStep.tenThousandths();
        yield new Percent((int) Math.max(floor.tenThousandths(), left));
      }
      case SUDDEN -> month < suddenFrom ? Percent.HUNDRED : floor;
    };
  }
}
