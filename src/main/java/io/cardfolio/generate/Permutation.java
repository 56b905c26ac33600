package io.cardfolio.generate;

/// A shuffle of the numbers 0 to size - 1 that is computed, not stored: where a number goes takes
/// constant time and no memory.
///
/// It shuffles the next power of two by steps that can each be undone (adding a key, multiplying by
/// an odd number, folding the high bits down) and walks on while it is outside the size.
final class Permutation {
  private static final int ROUNDS = 3;

  private final int size;
  private final long mask;
  private final int fold;

  /// A family of shuffles, one for each key.
  ///
  /// @param size how many numbers, at least 1
  Permutation(int size) {
    this.size = size;
    int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
    mask = (1L << bits) - 1;
    fold = (bits + 1) / 2;
  }

  /// Where `number` goes in the shuffle of `key`.
  int place(int number, long key) {
    long place = number;
    do {
      place = shuffle(place, key);
    } while (place >= size);
    return (int) place;
  }

  private long shuffle(long number, long key) {
    long place = number;
    long roundKey = key;
    for (int round = 0; round < ROUNDS; round++) {
      roundKey = AddressedRandom.mix(roundKey + round);
      place = (place + roundKey) & mask;
      place = (place * (roundKey >>> Integer.SIZE | 1)) & mask;
      place ^= place >>> fold;
    }
    return place;
  }
}
