package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// That segments meet their shares, block by block and over all.
class SegmentDealerTest {
  private static final int MOST_OFF = 6;

  @Test
  void wholePercentsAreExactInEveryBlock() {
    SegmentDealer dealer = new SegmentDealer(PortfolioSpec.defaults());
    for (long block : new long[] {0, 1, 7, 499, 999_999}) {
      assertThat(counts(dealer.deal(block), 5)).containsExactly(15, 40, 25, 10, 10);
    }
  }

  @Test
  void blocksAreShuffledEachInItsOwnWay() {
    SegmentDealer dealer = new SegmentDealer(PortfolioSpec.defaults());
    byte[] first = dealer.deal(0);
    byte[] sorted = first.clone();
    Arrays.sort(sorted);
    assertThat(first).isNotEqualTo(sorted).isNotEqualTo(dealer.deal(1)).isEqualTo(dealer.deal(0));
  }

  @Test
  void everyPlaceOfABlockGetsEverySegment() {
    SegmentDealer dealer = new SegmentDealer(PortfolioSpec.defaults());
    int blocks = 4_000;
    int[] first = new int[SegmentDealer.BLOCK];
    for (int block = 0; block < blocks; block++) {
      byte[] dealt = dealer.deal(block);
      for (int i = 0; i < dealt.length; i++) {
        first[i] += dealt[i] == 0 ? 1 : 0;
      }
    }
    // 15% of 4,000 is 600, with a standard deviation of 23.
    assertThat(Arrays.stream(first).boxed()).allSatisfy(it -> assertThat(it).isBetween(490, 710));
  }

  /// The contract of the random numbers, read off its sentence with decimals.
  @Property(tries = 200)
  void boundariesAreTheRoundedSharesWithTheRoundingCarriedAlong(
      @ForAll("sharesOfAtLeastOnePercent") List<Integer> shares,
      @ForAll @LongRange(max = 999_999) long block) {
    int[] counts = counts(new SegmentDealer(spec(shares)).deal(block), shares.size());
    int end = 0;
    int boundary = 0;
    long cumulative = 0;
    for (int k = 0; k < shares.size(); k++) {
      cumulative += shares.get(k);
      end += counts[k];
      boundary = (int) (rounded(block + 1, cumulative) - rounded(block, cumulative));
      assertThat(end).isEqualTo(boundary);
    }
    assertThat(boundary).isEqualTo(SegmentDealer.BLOCK);
  }

  private static long rounded(long blocks, long tenThousandths) {
    return BigDecimal.valueOf(tenThousandths, 6)
        .multiply(BigDecimal.valueOf(blocks * SegmentDealer.BLOCK))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Property(tries = 100)
  void anyNumberOfBlocksIsAFewRowsOffAtMost(@ForAll("anyShares") List<Integer> shares) {
    SegmentDealer dealer = new SegmentDealer(spec(shares));
    long[] dealt = new long[shares.size()];
    for (int block = 0; block < 2_000; block++) {
      int[] counts = counts(dealer.deal(block), shares.size());
      for (int k = 0; k < dealt.length; k++) {
        dealt[k] += counts[k];
        double target = (block + 1) * 100.0 * shares.get(k) / Percent.WHOLE;
        assertThat((double) dealt[k]).isBetween(target - MOST_OFF, target + MOST_OFF);
      }
    }
  }

  @Test
  void sharesBelowOnePercentDoNotDrift() {
    // Rounded apart, the boundaries at 0.25% and 0.9% cross in every twentieth block.
    List<Integer> shares = List.of(2_500, 6_500, 991_000);
    SegmentDealer dealer = new SegmentDealer(spec(shares));
    long[] dealt = new long[3];
    for (int block = 0; block < 100_000; block++) {
      int[] counts = counts(dealer.deal(block), 3);
      for (int k = 0; k < 3; k++) {
        dealt[k] += counts[k];
      }
    }
    assertThat(dealt).containsExactly(25_000, 65_000, 9_910_000);
  }

  @Provide
  Arbitrary<List<Integer>> sharesOfAtLeastOnePercent() {
    return Arbitraries.integers()
        .between(10_000, 900_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> toHundred(parts, 10_000));
  }

  @Provide
  Arbitrary<List<Integer>> anyShares() {
    return Arbitraries.integers()
        .between(0, 20_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> toHundred(parts, 0));
  }

  /// Makes the last part whatever is missing, taking from the largest while they are too many.
  private static List<Integer> toHundred(List<Integer> parts, int least) {
    List<Integer> shares = new ArrayList<>(parts);
    while (shares.stream().mapToInt(Integer::intValue).sum() > Percent.WHOLE) {
      int largest = shares.indexOf(Collections.max(shares));
      shares.set(largest, Math.max(least, shares.get(largest) / 2));
    }
    int missing = Percent.WHOLE - shares.stream().mapToInt(Integer::intValue).sum();
    shares.set(shares.size() - 1, shares.getLast() + missing);
    return shares;
  }

  private static PortfolioSpec spec(List<Integer> shares) {
    return PortfolioSpec.defaults()
        .withSegments(shares.stream().map(it -> Segment.of("S", new Percent(it))).toList());
  }

  private static int[] counts(byte[] block, int segments) {
    int[] counts = new int[segments];
    for (byte segment : block) {
      counts[segment]++;
    }
    return counts;
  }
}
