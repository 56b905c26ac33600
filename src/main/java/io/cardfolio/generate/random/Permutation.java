package io.cardfolio.generate.random;

/// A shuffle of the numbers 0 to size - 1 that is computed, not stored: where a number goes takes
/// constant time and no memory.
///
/// It shuffles the next power of two by three steps that can each be undone (adding a key,
/// multiplying by an odd number, folding the high bits down) and walks on while it is outside the
/// size.
public final class Permutation {
  private final int size;
  private final long mask;
  private final int fold;

  /// A family of shuffles, one for each key.
  ///
  /// @param size how many numbers, at least 1
  public Permutation(int size) {
    this.size = size;
    int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
    mask = (1L << bits) - 1;
    fold = (bits + 1) / 2;
  }

  /// Where `number` goes in the shuffle of `key`.
  public int place(int number, long key) {
    int[] place = new int[1];
    places(number, 1, key, place, 0);
    return place[0];
  }

  /// Where `count` numbers from `first` on go in the shuffle of `key`. All go one step, then those
  /// that are outside the size go on, so that the processor need not guess which these are.
  ///
  /// @param at where in `to` the first place is put
  public void places(int first, int count, long key, int[] to, int at) {
    Steps steps = new Steps(key);
    int[] outside = new int[count];
    int left = 0;
    for (int i = 0; i < count; i++) {
      int place = steps.shuffle(first + i);
      to[at + i] = place;
      outside[left] = at + i;
      left += place < size ? 0 : 1;
    }
    while (left > 0) {
      int next = 0;
      for (int j = 0; j < left; j++) {
        int i = outside[j];
        int place = steps.shuffle(to[i]);
        to[i] = place;
        outside[next] = i;
        next += place < size ? 0 : 1;
      }
      left = next;
    }
  }

  /// The steps of one key.
  private final class Steps {
    private final long add1;
    private final long add2;
    private final long add3;

    Steps(long key) {
      add1 = AddressedRandom.mix(key);
      add2 = AddressedRandom.mix(add1 + 1);
      add3 = AddressedRandom.mix(add2 + 2);
    }

    int shuffle(long number) {
      return (int) step(step(step(number, add1), add2), add3);
    }

    private long step(long number, long add) {
      long place = (number + add) & mask;
      place = (place * (add >>> Integer.SIZE | 1)) & mask;
      return place ^ place >>> fold;
    }
  }
}
