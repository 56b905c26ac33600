package io.cardfolio.export.gzip;

/// Turns bytes into deflated data (RFC 1951): what stood before already is told by its length and
/// distance, where it does not get longer by waiting for one byte more.
final class Deflation {
  private static final int AT_A_TIME = 256;

  private final byte[] bytes;
  private final int length;
  private final BitOutput out;
  private final RepeatFinder repeats;

  /// The first bytes of an array, to be written.
  ///
  /// @param length how many, at least 0
  Deflation(byte[] bytes, int length, BitOutput out) {
    this.bytes = bytes;
    this.length = length;
    this.out = out;
    repeats = new RepeatFinder(bytes, length);
  }

  /// Writes all of it.
  void run() {
    DeflateBlock block = new DeflateBlock();
    int at = 0;
    do {
      block.clear();
      int start = at;
      while (at < length && block.hasRoom()) {
        at = some(at, block);
      }
      block.write(out, bytes, start, at, at == length);
    } while (at < length);
  }

  /// Short loops that are called often become fast code sooner than one that runs for long.
  private int some(int start, DeflateBlock block) {
    int at = start;
    for (int i = 0; i < AT_A_TIME && at < length && block.hasRoom(); i++) {
      at = next(at, block);
    }
    return at;
  }

  private int next(int start, DeflateBlock block) {
    int at = start;
    int found = repeats.find(at, RepeatFinder.WORTHWHILE - 1);
    if (found < RepeatFinder.WORTHWHILE) {
      block.add(bytes[at]);
      return at + 1;
    }
    int distance = repeats.distance();
    while (found < RepeatFinder.LONG_ENOUGH && block.hasRoom()) {
      int later = repeats.find(at + 1, found);
      if (later <= found) {
        break;
      }
      block.add(bytes[at]);
      at++;
      found = later;
      distance = repeats.distance();
    }
    block.add(found, distance);
    repeats.skipTo(at + found);
    return at + found;
  }
}
