package io.cardfolio.export.gzip;

import java.util.Arrays;

/// Bytes and repeats that are written with codes of their own, or as they are where that is
/// shorter.
///
/// Numbers and tables are those of RFC 1951, 3.2.
final class DeflateBlock {
  private static final int ROOM = 1 << 14;
  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_CODE = 15;
  private static final int BYTE = 0xFF;

  private static final int STORED = 0;
  private static final int FIXED = 1;
  private static final int OWN = 2;
  private static final int KIND_BITS = 3;
  private static final int MOST_STORED = 0xFFFF;
  private static final int STORED_HEAD_BITS = 2 * Short.SIZE + KIND_BITS + Byte.SIZE;

  /// One more, for a repeat behind the last byte that waited for it.
  private final int[] items = new int[ROOM + 1];

  private final int[] literals = new int[LITERALS];
  private final int[] distances = new int[DISTANCES];
  private int count;

  /// How a repeat is kept: its distance above its length less the shortest. A byte is below.
  private static int item(int length, int distance) {
    return distance << Byte.SIZE | length - RepeatCodes.SHORTEST;
  }

  /// Forgets all.
  void clear() {
    count = 0;
    Arrays.fill(literals, 0);
    Arrays.fill(distances, 0);
  }

  /// Whether one more can be added.
  boolean hasRoom() {
    return count < ROOM;
  }

  /// Adds a byte.
  void add(byte literal) {
    items[count++] = literal & BYTE;
    literals[literal & BYTE]++;
  }

  /// Adds a repeat.
  void add(int length, int distance) {
    items[count++] = item(length, distance);
    literals[RepeatCodes.lengthSymbol(length)]++;
    distances[RepeatCodes.distanceSymbol(distance)]++;
  }

  /// Writes it.
  ///
  /// @param bytes what it comes from, from `start` to before `end`
  /// @param last whether no other follows
  void write(BitOutput out, byte[] bytes, int start, int end, boolean last) {
    literals[END] = 1;
    HuffmanCode ownLiterals = HuffmanCode.of(literals, LONGEST_CODE);
    HuffmanCode ownDistances = HuffmanCode.of(distances, LONGEST_CODE);
    CodeLengths lengths = new CodeLengths(ownLiterals, ownDistances);
    long extra = extraBits();
    long own = lengths.bits() + ownLiterals.bits(literals) + ownDistances.bits(distances) + extra;
    long fixed = FixedCodes.LITERALS.bits(literals) + FixedCodes.DISTANCES.bits(distances) + extra;
    if (storedBits(end - start) < Math.min(own, fixed) + KIND_BITS) {
      store(out, bytes, start, end, last);
      return;
    }
    out.makeRoom(Math.min(own, fixed) + KIND_BITS);
    if (fixed <= own) {
      putKind(out, FIXED, last);
      putItems(out, FixedCodes.LITERALS, FixedCodes.DISTANCES);
    } else {
      putKind(out, OWN, last);
      lengths.put(out);
      putItems(out, ownLiterals, ownDistances);
    }
  }

  private long extraBits() {
    long bits = 0;
    for (int i = 0; i < LITERALS - END - 1; i++) {
      bits += (long) literals[END + 1 + i] * RepeatCodes.lengthExtra(END + 1 + i);
    }
    for (int i = 0; i < DISTANCES; i++) {
      bits += (long) distances[i] * RepeatCodes.distanceExtra(i);
    }
    return bits;
  }

  private static void putKind(BitOutput out, int kind, boolean last) {
    out.put((last ? 1 : 0) | kind << 1, KIND_BITS);
  }

  private void putItems(BitOutput out, HuffmanCode literalCode, HuffmanCode distanceCode) {
    for (int i = 0; i < count; i++) {
      putItem(out, items[i], literalCode, distanceCode);
    }
    out.put(literalCode.code(END), literalCode.length(END));
  }

  private static void putItem(
      BitOutput out, int item, HuffmanCode literalCode, HuffmanCode distanceCode) {
    if (item <= BYTE) {
      out.put(literalCode.code(item), literalCode.length(item));
    } else {
      putRepeat(out, item, literalCode, distanceCode);
    }
  }

  private static void putRepeat(
      BitOutput out, int item, HuffmanCode literalCode, HuffmanCode distanceCode) {
    int length = (item & BYTE) + RepeatCodes.SHORTEST;
    int symbol = RepeatCodes.lengthSymbol(length);
    long bits = literalCode.code(symbol);
    int count = literalCode.length(symbol);
    bits |= (long) (length - RepeatCodes.lengthBase(symbol)) << count;
    count += RepeatCodes.lengthExtra(symbol);
    int distance = item >>> Byte.SIZE;
    symbol = RepeatCodes.distanceSymbol(distance);
    bits |= (long) distanceCode.code(symbol) << count;
    count += distanceCode.length(symbol);
    bits |= (long) (distance - RepeatCodes.distanceBase(symbol)) << count;
    count += RepeatCodes.distanceExtra(symbol);
    out.put(bits, count);
  }

  private static long storedBits(int length) {
    long parts = Math.max(1, Math.ceilDiv(length, MOST_STORED));
    return parts * STORED_HEAD_BITS + (long) length * Byte.SIZE;
  }

  private static void store(BitOutput out, byte[] bytes, int start, int end, boolean last) {
    int at = start;
    do {
      int part = Math.min(MOST_STORED, end - at);
      out.makeRoom(STORED_HEAD_BITS);
      putKind(out, STORED, last && at + part == end);
      out.alignToByte();
      out.putBytes(Short.BYTES, part);
      out.putBytes(Short.BYTES, ~part);
      out.copy(bytes, at, part);
      at += part;
    } while (at < end);
  }
}
