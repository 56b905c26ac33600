package io.cardfolio.export.gzip;

/// The symbols of lengths and distances: each stands for a range of them, and some bits more tell
/// which.
///
/// The ranges are those of RFC 1951, 3.2.5: from the fourth symbol on (for distances the second)
/// they double their size after every fourth (second).
final class RepeatCodes {
  /// The shortest repeat that has a symbol, in bytes.
  static final int SHORTEST = 3;

  /// The longest repeat that has a symbol, in bytes.
  static final int LONGEST = 258;

  private static final int FIRST_LENGTH = 257;
  private static final int LAST_LENGTH = 285;
  private static final int LENGTHS = LAST_LENGTH - FIRST_LENGTH + 1;
  private static final int DISTANCES = 30;
  private static final int FARTHEST = 1 << 15;
  private static final int NEAR = 256;
  private static final int FAR_SHIFT = 7;

  private static final int[] LENGTH_EXTRA = new int[LENGTHS];
  private static final int[] LENGTH_BASE = new int[LENGTHS];
  private static final int[] LENGTH_SYMBOL = new int[LONGEST + 1];
  private static final int[] DISTANCE_EXTRA = new int[DISTANCES];
  private static final int[] DISTANCE_BASE = new int[DISTANCES];

  /// By distance less one where it is near, else by that in units of 128, behind them.
  private static final int[] DISTANCE_SYMBOL = new int[NEAR + (FARTHEST >>> FAR_SHIFT)];

  static {
    int length = SHORTEST;
    for (int i = 0; i < LENGTHS - 1; i++) {
      LENGTH_EXTRA[i] = Math.max(0, i / 4 - 1);
      LENGTH_BASE[i] = length;
      for (int n = 1 << LENGTH_EXTRA[i]; n > 0; n--) {
        LENGTH_SYMBOL[length++] = FIRST_LENGTH + i;
      }
    }
    LENGTH_BASE[LENGTHS - 1] = LONGEST;
    LENGTH_SYMBOL[LONGEST] = LAST_LENGTH;
    int distance = 1;
    for (int i = 0; i < DISTANCES; i++) {
      DISTANCE_EXTRA[i] = Math.max(0, i / 2 - 1);
      DISTANCE_BASE[i] = distance;
      for (int n = 1 << DISTANCE_EXTRA[i]; n > 0; n--) {
        DISTANCE_SYMBOL[distancePlace(distance++)] = i;
      }
    }
  }

  private RepeatCodes() {}

  /// The symbol of a length of 3 to 258 bytes.
  static int lengthSymbol(int length) {
    return LENGTH_SYMBOL[length];
  }

  /// How many more bits the symbol of a length has.
  static int lengthExtra(int symbol) {
    return LENGTH_EXTRA[symbol - FIRST_LENGTH];
  }

  /// The shortest length of a symbol.
  static int lengthBase(int symbol) {
    return LENGTH_BASE[symbol - FIRST_LENGTH];
  }

  /// The symbol of a distance of 1 to 32,768 bytes.
  static int distanceSymbol(int distance) {
    return DISTANCE_SYMBOL[distancePlace(distance)];
  }

  /// How many more bits the symbol of a distance has.
  static int distanceExtra(int symbol) {
    return DISTANCE_EXTRA[symbol];
  }

  /// The nearest distance of a symbol.
  static int distanceBase(int symbol) {
    return DISTANCE_BASE[symbol];
  }

  private static int distancePlace(int distance) {
    return distance <= NEAR ? distance - 1 : NEAR + (distance - 1 >>> FAR_SHIFT);
  }
}
