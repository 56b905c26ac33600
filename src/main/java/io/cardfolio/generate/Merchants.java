package io.cardfolio.generate;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.MerchantCategory;
import java.util.List;
import java.util.stream.IntStream;

/// The merchants, each with one category; some are in all the land, the others in the towns that
/// their number is dealt to. Their names are made with Datafaker, once; see NOTICE.
final class Merchants {
  /// The file, made from a table by a test.
  static final String FILE = "merchants.bin";

  /// How many merchants of a category a customer goes to, and how many of them are in all the land.
  private static final int KNOWN = 10;

  private static final int KNOWN_NATIONAL = 4;

  /// How far apart two merchants of a town are in the list of their category: no divisor of the
  /// lengths of the lists, so that they are different ones.
  private static final int STRIDE = 29;

  /// Turns the ranks of a customer's merchants about: he likes others than his neighbour does.
  private static final int TURN = 7;

  private static final int CATEGORIES = MerchantCategory.values().length;

  private final Lexicon names;

  /// For each category where its merchants start, and where the last one's end; national ones are
  /// first.
  private final int[] starts;

  private final int[] nationals;
  private final byte[] categories;
  private final WeightedChoice ranks;

  /// Merchants.
  ///
  /// @param names by category, in the order of the categories; in each those first that are in all
  ///   the land
  /// @param counts how many each category has
  /// @param nationals how many of them are in all the land
  Merchants(List<String> names, int[] counts, int[] nationals) {
    this(new Lexicon(names), starts(counts), nationals.clone());
  }

  private Merchants(ArrayReader in) {
    this(new Lexicon(in), in.ints(), in.ints());
  }

  private Merchants(Lexicon names, int[] starts, int[] nationals) {
    this.names = names;
    this.starts = starts;
    this.nationals = nationals;
    categories = new byte[names.count()];
    for (int category = 0; category < CATEGORIES; category++) {
      for (int i = starts[category]; i < starts[category + 1]; i++) {
        categories[i] = (byte) category;
      }
    }
    ranks = new WeightedChoice(IntStream.rangeClosed(1, KNOWN).mapToLong(i -> 5040L / i).toArray());
  }

  private static int[] starts(int[] counts) {
    int[] starts = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    return starts;
  }

  /// The merchants that Cardfolio ships.
  static Merchants read() {
    return new Merchants(ArrayReader.open(Merchants.class, FILE));
  }

  void write(ArrayWriter out) {
    names.write(out);
    out.ints(starts);
    out.ints(nationals);
  }

  /// The merchant that somebody goes to: mostly one of his favourites.
  ///
  /// @param category its ordinal
  /// @param favourites random bits of the customer
  /// @param place the index of the place where he is
  /// @param bits random bits of this time
  int pick(int category, long favourites, int place, long bits) {
    int turn = (int) (favourites >>> category * 4) & 0xFF;
    int known = (ranks.pick(bits) * TURN + turn) % KNOWN;
    int national = nationals[category];
    int local = starts[category + 1] - starts[category] - national;
    if (known < KNOWN_NATIONAL || local == 0) {
      return starts[category] + (turn + known) % national;
    }
    long town = AddressedRandom.mix((long) place * CATEGORIES + category) >>> 1;
    return starts[category] + national + (int) ((town + (long) known * STRIDE) % local);
  }

  /// The ordinal of the category of a merchant.
  int category(int merchant) {
    return categories[merchant];
  }

  /// The name of a merchant.
  String name(int merchant) {
    return names.text(merchant);
  }

  /// How many there are.
  int count() {
    return names.count();
  }
}
