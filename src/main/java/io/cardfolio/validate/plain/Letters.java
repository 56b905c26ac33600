package io.cardfolio.validate.plain;

/// Letters beyond ASCII in UTF-8. Only those ranges are told that hold neither white space nor
/// control characters: U+00C0 to U+07FF (Latin, Greek, Cyrillic, Hebrew, Arabic and more), U+2010
/// to U+2027 (the quotation marks in Hawaiian names) and U+3040 to U+CFFF (Japanese, Chinese, most
/// of Korean).
final class Letters {
  private Letters() {}

  /// How many bytes the letter has that starts at a place; 0 if it is none of these.
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    if (lead >= 0xC3 && lead <= 0xDF) {
      return isNext(second) ? 2 : 0;
    }
    int third = bytes[at + 2] & 0xFF;
    boolean known =
        lead == 0xE2 && second == 0x80 && third >= 0x90 && third <= 0xA7
            || lead == 0xE3 && second >= 0x81
            || lead >= 0xE4 && lead <= 0xEC;
    return known && isNext(second) && isNext(third) ? 3 : 0;
  }

  private static boolean isNext(int unsigned) {
    return (unsigned & 0xC0) == 0x80;
  }
}
