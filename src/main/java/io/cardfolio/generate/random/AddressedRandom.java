package io.cardfolio.generate.random;

/// Random numbers that are addressed, not drawn: the same seed, stream and address give the same
/// number, whatever was asked before and on whichever thread.
///
/// The mixing function is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014) with David Stafford's constants "Mix13". A stream is a
/// SplitMix64 sequence that starts at a point of its own; the address is the place in it.
public final class AddressedRandom {
  private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

  private final long start;

  /// The numbers of one stream under one seed.
  public AddressedRandom(long seed, RandomStream stream) {
    start = mix(mix(seed + GOLDEN_GAMMA) + stream.id() * GOLDEN_GAMMA);
  }

  /// 64 random bits.
  public long bits(long address) {
    return mix(start + address * GOLDEN_GAMMA);
  }

  /// The random bits of `count` addresses that follow each other.
  public void bits(long first, int count, long[] to) {
    for (int i = 0; i < count; i++) {
      to[i] = mix(start + (first + i) * GOLDEN_GAMMA);
    }
  }

  /// A number from 0 to `bound` - 1, each as likely as the next to within `bound` in 2^64.
  public int below(int bound, long address) {
    return scaled(bits(address), bound);
  }

  /// The number from 0 to `bound` - 1 that random bits stand for.
  public static int scaled(long bits, int bound) {
    return (int) Math.unsignedMultiplyHigh(bits, bound);
  }

  public static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
