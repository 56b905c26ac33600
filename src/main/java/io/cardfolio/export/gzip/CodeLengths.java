package io.cardfolio.export.gzip;

/// How the two codes of a block are told: by their lengths, in which runs are told by their number,
/// in a code of their own (RFC 1951, 3.2.7).
final class CodeLengths {
  private static final int SYMBOLS = 19;
  private static final int LONGEST_CODE = 7;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int LEAST_LITERALS = 257;
  private static final int LEAST_DISTANCES = 1;
  private static final int LEAST_TOLD = 4;
  private static final int LITERALS_BITS = 5;
  private static final int DISTANCES_BITS = 5;
  private static final int TOLD_BITS = 4;
  private static final int LENGTH_BITS = 3;

  private final int literals;
  private final int distances;
  private final int[] items;
  private final int[] frequencies = new int[SYMBOLS];
  private final HuffmanCode code;
  private int count;

  /// The lengths of two codes, of which the first has the end of a block.
  CodeLengths(HuffmanCode literalCode, HuffmanCode distanceCode) {
    literals = literalCode.symbols();
    distances = distanceCode.symbols();
    int[] lengths = new int[literals + distances];
    for (int i = 0; i < literals; i++) {
      lengths[i] = literalCode.length(i);
    }
    for (int i = 0; i < distances; i++) {
      lengths[literals + i] = distanceCode.length(i);
    }
    items = new int[lengths.length];
    addRuns(lengths);
    code = HuffmanCode.of(frequencies, LONGEST_CODE);
  }

  /// A symbol that stands for a run of the same length.
  ///
  /// @param shortest the fewest lengths that it stands for
  /// @param extra how many bits more tell how many there are
  private record Run(int symbol, int shortest, int extra) {
    static final Run OF_SAME = new Run(16, 3, 2);
    static final Run OF_ZEROS = new Run(17, 3, 3);
    static final Run OF_MANY_ZEROS = new Run(18, 11, 7);

    static int extra(int symbol) {
      return switch (symbol) {
        case 16 -> OF_SAME.extra;
        case 17 -> OF_ZEROS.extra;
        case 18 -> OF_MANY_ZEROS.extra;
        default -> 0;
      };
    }

    int longest() {
      return shortest + (1 << extra) - 1;
    }
  }

  /// How many bits they take.
  long bits() {
    long bits = LITERALS_BITS + DISTANCES_BITS + TOLD_BITS + (long) told() * LENGTH_BITS;
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      bits += (long) frequencies[symbol] * (code.length(symbol) + Run.extra(symbol));
    }
    return bits;
  }

  /// Writes them, for which there must be room.
  void put(BitOutput out) {
    out.put(literals - LEAST_LITERALS, LITERALS_BITS);
    out.put(distances - LEAST_DISTANCES, DISTANCES_BITS);
    out.put(told() - LEAST_TOLD, TOLD_BITS);
    for (int i = 0; i < told(); i++) {
      out.put(code.length(ORDER[i]), LENGTH_BITS);
    }
    for (int i = 0; i < count; i++) {
      int symbol = items[i] & Byte.MAX_VALUE;
      out.put(code.code(symbol), code.length(symbol));
      out.put(items[i] >>> Byte.SIZE, Run.extra(symbol));
    }
  }

  private int told() {
    int told = SYMBOLS;
    while (told > LEAST_TOLD && code.length(ORDER[told - 1]) == 0) {
      told--;
    }
    return told;
  }

  private void addRuns(int[] lengths) {
    int at = 0;
    while (at < lengths.length) {
      int length = lengths[at];
      int same = 1;
      while (at + same < lengths.length && lengths[at + same] == length) {
        same++;
      }
      at += same;
      if (length == 0) {
        int rest = addRuns(Run.OF_ZEROS, addRuns(Run.OF_MANY_ZEROS, same));
        addEach(0, rest);
      } else {
        addEach(length, 1);
        addEach(length, addRuns(Run.OF_SAME, same - 1));
      }
    }
  }

  private int addRuns(Run run, int lengths) {
    int rest = lengths;
    while (rest >= run.shortest) {
      int some = Math.min(run.longest(), rest);
      add(run.symbol, some - run.shortest);
      rest -= some;
    }
    return rest;
  }

  private void addEach(int length, int times) {
    for (int i = 0; i < times; i++) {
      add(length, 0);
    }
  }

  private void add(int symbol, int extra) {
    items[count++] = extra << Byte.SIZE | symbol;
    frequencies[symbol]++;
  }
}
