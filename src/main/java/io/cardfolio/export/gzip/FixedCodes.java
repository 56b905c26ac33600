package io.cardfolio.export.gzip;

import java.util.Arrays;

/// The codes that need not be told: RFC 1951, 3.2.6.
final class FixedCodes {
  /// Bytes, the end of a block and lengths of repeats.
  static final HuffmanCode LITERALS = HuffmanCode.ofLengths(literalLengths());

  /// Distances of repeats.
  static final HuffmanCode DISTANCES = HuffmanCode.ofLengths(distanceLengths());

  private FixedCodes() {}

  private static int[] literalLengths() {
    int[] lengths = new int[288];
    Arrays.fill(lengths, 0, 144, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    Arrays.fill(lengths, 280, 288, 8);
    return lengths;
  }

  private static int[] distanceLengths() {
    int[] lengths = new int[32];
    Arrays.fill(lengths, 5);
    return lengths;
  }
}
