package io.cardfolio.validate;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Brings segment shares to 100% in proportion, in tenths of a percent by the largest remainder.
public final class ShareScaling {
  private static final int TENTH = 1_000;
  private static final int TENTHS = Percent.WHOLE / TENTH;

  private ShareScaling() {}

  /// The settings with their shares scaled to 100%.
  ///
  /// @return empty if a share is below 0 or none is above
  public static Optional<PortfolioSpec> toHundred(PortfolioSpec spec) {
    List<Segment> segments = spec.segments();
    long sum = segments.stream().mapToLong(segment -> segment.share().tenThousandths()).sum();
    if (sum <= 0 || segments.stream().anyMatch(segment -> segment.share().tenThousandths() < 0)) {
      return Optional.empty();
    }
    List<Integer> tenths = scaled(segments, sum);
    return Optional.of(
        spec.withSegments(
            IntStream.range(0, segments.size())
                .mapToObj(i -> segments.get(i).withShare(new Percent(tenths.get(i) * TENTH)))
                .toList()));
  }

  private static List<Integer> scaled(List<Segment> segments, long sum) {
    List<Integer> tenths = new ArrayList<>();
    for (Segment segment : segments) {
      tenths.add((int) (segment.share().tenThousandths() * (long) TENTHS / sum));
    }
    int missing = TENTHS - tenths.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, segments.size())
        .boxed()
        .sorted(
            Comparator.comparingLong(
                i -> -(segments.get(i).share().tenThousandths() * (long) TENTHS % sum)))
        .limit(missing)
        .forEach(i -> tenths.set(i, tenths.get(i) + 1));
    return tenths;
  }
}
