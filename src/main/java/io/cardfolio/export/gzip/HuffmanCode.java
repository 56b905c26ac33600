package io.cardfolio.export.gzip;

import java.util.Arrays;

/// A code of few bits for what is frequent and more bits for what is not, as deflated data has it:
/// its lengths tell it whole.
///
/// Lengths are those of Huffman (1952). Of symbols that come as often the higher has the shorter
/// code, and a symbol is joined before what was joined from others; both decide bytes. Where a code
/// would be too long, those of the next more frequent symbols become longer. Codes follow from
/// lengths by RFC 1951, 3.2.2, with their bits turned round, as they are written from their
/// highest.
final class HuffmanCode {
  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    codes = codes(lengths);
  }

  /// The code of given lengths.
  ///
  /// @param lengths a symbol's bits, 0 for one that has no code; they must fill the code or less
  static HuffmanCode ofLengths(int... lengths) {
    return new HuffmanCode(lengths.clone());
  }

  /// A short code for symbols that come so often. It has two symbols at least, as some that unpack
  /// want.
  ///
  /// @param frequencies how often each comes, together below 2³¹
  /// @param longest the most bits, enough for that many symbols
  static HuffmanCode of(int[] frequencies, int longest) {
    long[] used = sorted(frequencies);
    int[] lengths = new int[frequencies.length];
    int[] count = counts(used, longest);
    int next = used.length - 1;
    for (int bits = 1; bits <= longest; bits++) {
      for (int i = 0; i < count[bits]; i++) {
        lengths[symbol(used[next--])] = bits;
      }
    }
    return new HuffmanCode(lengths);
  }

  /// How many bits a symbol has; 0 for none.
  int length(int symbol) {
    return lengths[symbol];
  }

  /// The bits of a symbol, the first in the lowest place.
  int code(int symbol) {
    return codes[symbol];
  }

  /// How many symbols there are, up to the last that has a code.
  int symbols() {
    int last = lengths.length;
    while (last > 0 && lengths[last - 1] == 0) {
      last--;
    }
    return last;
  }

  /// How many bits all symbols take together that come so often.
  long bits(int[] frequencies) {
    long bits = 0;
    for (int i = 0; i < frequencies.length; i++) {
      bits += (long) frequencies[i] * lengths[i];
    }
    return bits;
  }

  /// The symbols that come, the rarest first.
  private static long[] sorted(int[] frequencies) {
    long[] used = new long[Math.max(2, frequencies.length)];
    int count = 0;
    for (int i = 0; i < frequencies.length; i++) {
      if (frequencies[i] > 0) {
        used[count++] = (long) frequencies[i] << Integer.SIZE | i;
      }
    }
    for (int i = 0; count < 2; i++) {
      if (frequencies[i] == 0) {
        used[count++] = 1L << Integer.SIZE | i;
      }
    }
    Arrays.sort(used, 0, count);
    return Arrays.copyOf(used, count);
  }

  private static int symbol(long used) {
    return (int) used;
  }

  private static int frequency(long used) {
    return (int) (used >>> Integer.SIZE);
  }

  /// How many codes there are of each length: the two rarest are joined again and again, of symbols
  /// and of what was joined, both of which stand in their order.
  private static int[] counts(long[] used, int longest) {
    int leaves = used.length;
    int nodes = 2 * leaves - 1;
    int[] weight = new int[nodes];
    for (int i = 0; i < leaves; i++) {
      weight[i] = frequency(used[i]);
    }
    int[] parent = new int[nodes];
    int leaf = 0;
    int joined = leaves;
    for (int next = leaves; next < nodes; next++) {
      for (int i = 0; i < 2; i++) {
        boolean takesLeaf = leaf < leaves && (joined == next || weight[leaf] <= weight[joined]);
        int taken = takesLeaf ? leaf++ : joined++;
        weight[next] += weight[taken];
        parent[taken] = next;
      }
    }
    int[] depth = new int[nodes];
    int[] count = new int[longest + 1];
    for (int i = nodes - 2; i >= 0; i--) {
      depth[i] = depth[parent[i]] + 1;
      if (i < leaves) {
        count[Math.min(longest, depth[i])]++;
      }
    }
    shorten(count, longest);
    return count;
  }

  /// Lengthens as many of the longest codes that are short enough as it takes to make room for
  /// those that were too long.
  private static void shorten(int[] count, int longest) {
    long taken = 0;
    for (int bits = 1; bits <= longest; bits++) {
      taken += (long) count[bits] << longest - bits;
    }
    for (long over = taken - (1L << longest); over > 0; over--) {
      int bits = longest - 1;
      while (count[bits] == 0) {
        bits--;
      }
      count[bits]--;
      count[bits + 1] += 2;
      count[longest]--;
    }
  }

  private static int[] codes(int[] lengths) {
    int longest = Arrays.stream(lengths).max().orElse(0);
    int[] next = new int[longest + 2];
    for (int length : lengths) {
      if (length > 0) {
        next[length + 1]++;
      }
    }
    for (int bits = 1; bits <= longest; bits++) {
      next[bits + 1] = next[bits] + next[bits + 1] << 1;
    }
    int[] codes = new int[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        codes[i] = Integer.reverse(next[lengths[i]]++) >>> Integer.SIZE - lengths[i];
      }
    }
    return codes;
  }
}
