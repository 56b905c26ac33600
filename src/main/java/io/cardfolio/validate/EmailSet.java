package io.cardfolio.validate;

/// Remembers which e-mail addresses were seen, in at most 8 bytes each once there are many.
///
/// An address is kept as 56 bits of its hash: 8 bits choose one of 256 small tables, 48 are stored
/// there. Two addresses are therefore taken for one with a chance of 1 in 2^56: among n different
/// addresses, n²/2^57 false repeats are to be expected, which is 0.000007 for a million and 0.07
/// for 99,999,999.
final class EmailSet {
  private static final int PARTS = 256;
  private static final int PART_SHIFT = Long.SIZE - 8;
  static final long STORED_BITS = 0xFFFF_FFFF_FFFFL;

  private static final int LEAST_CAPACITY = 16;
  private static final double EXPECTED_FILL = 0.8;
  private static final long MOST_EXPECTED = 1 << 24;

  private final Part[] parts = new Part[PARTS];

  /// An empty set.
  ///
  /// @param expected how many addresses will come, as far as that is known; more may come
  EmailSet(long expected) {
    long capacity = (long) (Math.min(expected, MOST_EXPECTED) / (PARTS * EXPECTED_FILL));
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part(Math.max(LEAST_CAPACITY, (int) capacity));
    }
  }

  /// Adds an address.
  ///
  /// @param key what [EmailKey] gave for it
  /// @return whether it is new
  boolean add(long key) {
    return parts[(int) (key >>> PART_SHIFT)].add((int) key, (short) (key >>> Integer.SIZE));
  }

  /// How many bytes the tables hold.
  long bytes() {
    long bytes = 0;
    for (Part part : parts) {
      bytes += part.bytes();
    }
    return bytes;
  }

  /// A hash table with linear probing. A stored key of 0 marks a free slot. Slots are in the order
  /// of the low halves, so a bigger table is filled front to back.
  private static final class Part {
    private static final double FULL = 0.85;

    private int[] lows;
    private short[] highs;
    private int size;

    Part(int capacity) {
      lows = new int[capacity];
      highs = new short[capacity];
    }

    boolean add(int low, short high) {
      int slot = find(low, high);
      if (lows[slot] != 0 || highs[slot] != 0) {
        return false;
      }
      put(slot, low, high);
      size++;
      if (size > lows.length * FULL) {
        grow();
      }
      return true;
    }

    /// The slot that holds the key, or the free one where it belongs.
    private int find(int low, short high) {
      int slot = (int) ((Integer.toUnsignedLong(low) * lows.length) >>> Integer.SIZE);
      while ((lows[slot] != low || highs[slot] != high) && (lows[slot] != 0 || highs[slot] != 0)) {
        slot++;
        if (slot == lows.length) {
          slot = 0;
        }
      }
      return slot;
    }

    private void put(int slot, int low, short high) {
      lows[slot] = low;
      highs[slot] = high;
    }

    /// Grows by an eighth, so that a table is never less than three quarters full.
    private void grow() {
      int[] oldLows = lows;
      short[] oldHighs = highs;
      lows = new int[oldLows.length + oldLows.length / 8];
      highs = new short[lows.length];
      for (int i = 0; i < oldLows.length; i++) {
        if (oldLows[i] != 0 || oldHighs[i] != 0) {
          put(find(oldLows[i], oldHighs[i]), oldLows[i], oldHighs[i]);
        }
      }
    }

    long bytes() {
      return (long) lows.length * Integer.BYTES + (long) highs.length * Short.BYTES;
    }
  }
}
