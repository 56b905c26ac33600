package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.List;

/// Deals segments to rows in blocks of 100, so that every block meets the shares and the first rows
/// of a portfolio do not depend on how many follow.
///
/// A block's counts come from the cumulative shares with the rounding carried along, its order from
/// a permutation keyed by seed and block.
final class SegmentDealer {
  /// How many rows are dealt at once.
  static final int BLOCK = 100;

  private static final int ONE_PERCENT = Percent.WHOLE / 100;

  private final AddressedRandom order;
  private final long[] cumulative;
  private final boolean independent;

  SegmentDealer(PortfolioSpec spec) {
    order = new AddressedRandom(spec.seed(), RandomStream.SEGMENT_ORDER);
    List<Segment> segments = spec.segments();
    cumulative = new long[segments.size()];
    long sum = 0;
    for (int k = 0; k < cumulative.length; k++) {
      sum += segments.get(k).share().tenThousandths();
      cumulative[k] = sum;
    }
    independent =
        segments.stream()
            .mapToInt(segment -> segment.share().tenThousandths())
            .allMatch(share -> share == 0 || share >= ONE_PERCENT);
  }

  /// The segments of one block.
  ///
  /// @param block the block, counted from 0
  /// @return the index of the segment of each of its rows
  byte[] deal(long block) {
    byte[] segments = new byte[BLOCK];
    int[] ends = ends(block);
    for (int position = 0, segment = 0; position < BLOCK; position++) {
      while (position >= ends[segment]) {
        segment++;
      }
      segments[position] = (byte) segment;
    }
    shuffle(segments, block);
    return segments;
  }

  /// Where each segment ends in a block that is not shuffled yet.
  private int[] ends(long block) {
    long[] before = dealt(block);
    long[] after = dealt(block + 1);
    int[] ends = new int[cumulative.length];
    for (int k = 0; k < ends.length; k++) {
      ends[k] = (int) (after[k] - before[k]);
    }
    return ends;
  }

  /// How many rows of the first `blocks` blocks go to each segment and those before it.
  ///
  /// Each is the share of all rows, rounded. Rounded apart, two of them can cross within a block
  /// when a segment has less than 1%, and its rows would drift away from its share; there each is
  /// the share of the next one's rows instead, which never crosses and stays within a few rows.
  private long[] dealt(long blocks) {
    long[] dealt = new long[cumulative.length];
    long rows = blocks * BLOCK;
    long whole = Percent.WHOLE;
    for (int k = dealt.length - 1; k >= 0; k--) {
      dealt[k] = roundedPart(rows, cumulative[k], whole);
      if (!independent) {
        rows = dealt[k];
        whole = cumulative[k];
      }
    }
    return dealt;
  }

  private static long roundedPart(long rows, long part, long whole) {
    return whole == 0 ? 0 : (2 * rows * part + whole) / (2 * whole);
  }

  private void shuffle(byte[] segments, long block) {
    for (int last = BLOCK - 1; last > 0; last--) {
      int other = order.below(last + 1, block * BLOCK + last);
      byte swapped = segments[last];
      segments[last] = segments[other];
      segments[other] = swapped;
    }
  }
}
