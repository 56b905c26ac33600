package io.cardfolio.export.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds where what comes next stood before: the places at which four bytes began are linked, the
/// newest first, and the newest few are looked at.
final class RepeatFinder {
  /// The fewest bytes that are told by a repeat; three would be fewer bytes only when near.
  static final int WORTHWHILE = 4;

  /// How long a repeat is for which no other is looked for.
  static final int LONG_ENOUGH = 32;

  private static final int WINDOW = 1 << 15;
  private static final int IN_WINDOW = WINDOW - 1;
  private static final int HASH_BITS = 14;

  /// Fibonacci hashing: 2³² by the golden ratio.
  private static final int GOLDEN = 0x9E37_79B1;

  private static final int LOOKS = 6;
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int length;

  /// By hash, the newest place plus one.
  private final int[] newest = new int[1 << HASH_BITS];

  /// By place in the window, how far before it the next older one of the same hash is; 0 for none.
  private final char[] back = new char[WINDOW];

  private int entered;
  private int distance;

  /// A finder that has seen nothing.
  ///
  /// @param length how many of the bytes there are
  RepeatFinder(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /// Finds the longest repeat of what begins at a place, of those that are looked at; places are
  /// asked for in their order.
  ///
  /// @param least what it must be longer than, at least [#WORTHWHILE] less one
  /// @return its length; `least` or less if there is none
  int find(int at, int least) {
    skipTo(at);
    int longest = Math.min(RepeatCodes.LONGEST, length - at);
    if (longest <= least || longest < WORTHWHILE) {
      return 0;
    }
    int start = (int) INT.get(bytes, at);
    int best = least;
    int hash = hash(start);
    int from = newest[hash] - 1;
    enter(at, hash);
    for (int looks = LOOKS; looks > 0 && from >= 0 && at - from < WINDOW; looks--) {
      if (bytes[from + best] == bytes[at + best] && (int) INT.get(bytes, from) == start) {
        int same = same(from, at, longest);
        if (same > best) {
          best = same;
          distance = at - from;
          if (best >= LONG_ENOUGH || best == longest) {
            break;
          }
        }
      }
      int step = back[from & IN_WINDOW];
      from = step == 0 ? -1 : from - step;
    }
    return best;
  }

  /// How far back the repeat that was found last stood.
  int distance() {
    return distance;
  }

  /// Enters all places before one.
  void skipTo(int at) {
    int end = Math.min(at, length - WORTHWHILE + 1);
    while (entered < end) {
      enter(entered, hash((int) INT.get(bytes, entered)));
    }
  }

  private void enter(int at, int hash) {
    int step = at + 1 - newest[hash];
    back[at & IN_WINDOW] = newest[hash] == 0 || step >= WINDOW ? 0 : (char) step;
    newest[hash] = at + 1;
    entered = at + 1;
  }

  private static int hash(int start) {
    return start * GOLDEN >>> Integer.SIZE - HASH_BITS;
  }

  private int same(int from, int at, int longest) {
    int same = WORTHWHILE;
    while (same + Long.BYTES <= longest) {
      long differ = (long) LONG.get(bytes, from + same) ^ (long) LONG.get(bytes, at + same);
      if (differ != 0) {
        return same + Long.numberOfTrailingZeros(differ) / Byte.SIZE;
      }
      same += Long.BYTES;
    }
    while (same < longest && bytes[from + same] == bytes[at + same]) {
      same++;
    }
    return same;
  }
}
