package io.cardfolio.generate.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// What is left of a name in an e-mail address: its letters a to z.
public final class AsciiName {
  /// Letters that do not come apart into a base letter and a mark.
  private static final Map<Character, String> SPELLED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ŋ', "n"));

  private AsciiName() {}

  /// The letters a to z of a name, those with accents without them; empty if the name's script has
  /// none.
  public static String of(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        letters.append(letter);
      } else {
        letters.append(SPELLED.getOrDefault(letter, ""));
      }
    }
    return letters.toString();
  }
}
