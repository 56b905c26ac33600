package io.cardfolio.validate.plain;

import io.cardfolio.model.Formula;

/// Finds the end of fields of any text, eight bytes at a time.
final class Phrase {
  private static final long SEPARATORS = EightBytes.all((char) PlainCustomerRules.SEPARATOR);
  private static final long QUOTES = EightBytes.all('"');
  private static final long DELETES = EightBytes.all('\u007F');

  private Phrase() {}

  /// Where the next field starts behind a field of plain characters that starts with none that is
  /// white or begins a formula; -1 if this is none.
  static int end(byte[] bytes, int first) {
    if (bytes[first] == ' ' || Formula.starts(bytes[first])) {
      return -1;
    }
    int at = first;
    while (true) {
      long special = special(EightBytes.at(bytes, at));
      at += EightBytes.first(special);
      if (special != 0) {
        if (bytes[at] == PlainCustomerRules.SEPARATOR) {
          return at > first ? at + 1 : -1;
        }
        int letter = bytes[at] < 0 ? Letters.length(bytes, at) : 0;
        if (letter == 0) {
          return -1;
        }
        at += letter;
      }
    }
  }

  /// Which bytes end a run of plain ASCII; those after the first one may be told wrongly.
  private static long special(long eight) {
    return (EightBytes.equal(eight, SEPARATORS)
            | EightBytes.equal(eight, QUOTES)
            | EightBytes.equal(eight, DELETES)
            | ~EightBytes.from(eight, ' ')
            | eight)
        & EightBytes.FLAGS;
  }
}
