package io.cardfolio.validate.customer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

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

  /// How full the tables may be with the expected addresses: a fuller table is searched longer, at
  /// 0.8 twice as long.
  private static final double EXPECTED_FILL = 0.6;

  /// How many slots are made beforehand at most: some 93 MB.
  private static final double MOST_SLOTS = 15.5e6;

  private final Part[] parts = new Part[PARTS];

  /// Kept so that the asking is not left out as useless.
  @SuppressWarnings("UnusedVariable")
  private int asked;

  /// An empty set.
  ///
  /// @param expected how many addresses will come, as far as that is known; more may come
  EmailSet(long expected) {
    double capacity = Math.min(expected / EXPECTED_FILL, MOST_SLOTS) / PARTS;
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

  /// Asks for the places of keys that will be added next, so that they come into the processor's
  /// cache together: one by one, each would be waited for.
  void ask(long[] keys, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      sum += parts[(int) (keys[i] >>> PART_SHIFT)].ask((int) keys[i]);
    }
    asked = sum;
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
    private static final int SLOT = Integer.BYTES + Short.BYTES;
    private static final VarHandle INTS =
        MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final VarHandle SHORTS =
        MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.nativeOrder());

    /// The slots, each with a low half and behind it a high half: one place in memory for a key, as
    /// most keys have to be fetched from far away.
    private byte[] slots;

    private int capacity;
    private int size;

    Part(int capacity) {
      this.capacity = capacity;
      slots = new byte[capacity * SLOT];
    }

    boolean add(int low, short high) {
      int slot = find(low, high);
      if (low(slot) != 0 || high(slot) != 0) {
        return false;
      }
      put(slot, low, high);
      size++;
      if (size > capacity * FULL) {
        grow();
      }
      return true;
    }

    /// A byte of the slot where the key belongs.
    byte ask(int low) {
      return slots[home(low) * SLOT];
    }

    /// The slot that holds the key, or the free one where it belongs.
    private int find(int low, short high) {
      int slot = home(low);
      while ((low(slot) != low || high(slot) != high) && (low(slot) != 0 || high(slot) != 0)) {
        slot++;
        if (slot == capacity) {
          slot = 0;
        }
      }
      return slot;
    }

    private int home(int low) {
      return (int) ((Integer.toUnsignedLong(low) * capacity) >>> Integer.SIZE);
    }

    private int low(int slot) {
      return (int) INTS.get(slots, slot * SLOT);
    }

    private short high(int slot) {
      return (short) SHORTS.get(slots, slot * SLOT + Integer.BYTES);
    }

    private void put(int slot, int low, short high) {
      INTS.set(slots, slot * SLOT, low);
      SHORTS.set(slots, slot * SLOT + Integer.BYTES, high);
    }

    /// Grows by an eighth, so that a table is never less than three quarters full.
    private void grow() {
      Part bigger = new Part(capacity + capacity / 8);
      for (int slot = 0; slot < capacity; slot++) {
        int low = low(slot);
        short high = high(slot);
        if (low != 0 || high != 0) {
          bigger.put(bigger.find(low, high), low, high);
        }
      }
      slots = bigger.slots;
      capacity = bigger.capacity;
    }

    long bytes() {
      return slots.length;
    }
  }
}
